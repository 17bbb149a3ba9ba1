import type { Node } from '@tiptap/pm/model';
import {
  type ArticleContent,
  type ArticleMatter,
  type ArticleRecord,
  currentDocumentVersion,
} from '#shared/domain/article';
import { documentToJson } from '#shared/editor/parseDocument';
import type { Client } from '../../bridge/client';
import type { Store } from '../../ui/store';
import { createDraftJournal, type DraftJournal } from './draftJournal';

type Saved = { readonly document: Node; readonly matter: ArticleMatter };

export type ArticleSaver = {
  readonly journal: DraftJournal;
  /** Stores the article as it stands, with the revision it started from; nothing when it is clean. */
  save(): Promise<void>;
  /** When the last save of this sitting was stored, ISO 8601. */
  savedAt(): string | null;
  /** The stored revision that the next save starts from. */
  revision(): number;
};

/** What a saver reads: the newest document and matter, and the rest of the content as it was opened. */
export type SaverSource = {
  readonly client: Client;
  readonly record: ArticleRecord;
  readonly content: ArticleContent;
  readonly document: Store<Node>;
  readonly matter: Store<ArticleMatter>;
};

/** Carries changes to the journal and whole articles to the library, in one order, on one revision. */
export function createArticleSaver(source: SaverSource): ArticleSaver {
  const { client, content, document, matter } = source;
  const id = source.record.summary.id;
  let revision = source.record.summary.revision;
  let savedAt: string | null = null;
  let saved: Saved = { document: document.get(), matter: matter.get() };

  const journal = createDraftJournal({
    articleId: id,
    baseRevision: () => revision,
    append: async (batch) => void (await client.call('drafts.append', batch)),
  });

  const store = async (snapshot: Saved, throughSeq: number) => {
    const result = await client.call('articles.save', {
      id,
      baseRevision: revision,
      content: {
        ...content,
        ...snapshot.matter,
        documentVersion: currentDocumentVersion,
        document: documentToJson(snapshot.document),
      },
      throughSeq,
    });
    revision = result.revision;
    savedAt = result.savedAt;
    saved = snapshot;
    journal.settle(throughSeq);
  };

  return {
    journal,
    savedAt: () => savedAt,
    revision: () => revision,
    save: async () => {
      const snapshot: Saved = { document: document.get(), matter: matter.get() };
      // Dirty is a question of identity: an undone change is another document, and stored as one.
      if (snapshot.document === saved.document && snapshot.matter === saved.matter) return;
      const throughSeq = journal.lastSeq();
      // The save holds all that the journal would; a journal that cannot be written, and has said so
      // in the status bar, must not stop it.
      await journal.flush().catch(() => undefined);
      await journal.exclusive(() => store(snapshot, throughSeq));
    },
  };
}
