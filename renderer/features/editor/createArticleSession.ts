import { Editor, type JSONContent } from '@tiptap/core';
import {
  type ArticleContent,
  type ArticleMatter,
  type ArticleRecord,
  matterOf,
} from '#shared/domain/article';
import type { DeskNotes } from '#shared/domain/deskNotes';
import type { JournalEntry } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import { setHeadlineParts } from '#shared/editor/commands/headline';
import { parseDocument } from '#shared/editor/parseDocument';
import type { LockBreach } from '#shared/editor/templateLocks';
import type { Translator } from '#shared/locales/createTranslator';
import type { Client } from '../../bridge/client';
import { createStore, type Store } from '../../ui/store';
import { createArticleSaver } from './articleSaver';
import type { ArticleSession } from './articleSession';
import { randomBlockId } from './blockIds';
import { type EditorSurroundings, editorExtensions } from './editorExtensions';
import { settleInput } from './inputSettling';
import { createPasteDesk } from './paste/pasteDesk';
import { tellPaste } from './paste/tellPaste';
import { placeholdersChanged } from './placeholderExtension';
import type { PlaceholderWords } from './placeholders';
import { commentsChanged } from './reviewDecorations';
import { runAutosave } from './runAutosave';
import { saveStateOf } from './saveState';
import { createSessionNotes } from './sessionNotes';
import type { Suggesting } from './suggestingExtension';
import { followTemplateMoves } from './templateMoves';
import { type TemplateSide, textSteps } from './templateStep';

export type SessionOptions = {
  readonly client: Client;
  readonly record: ArticleRecord;
  readonly content: ArticleContent;
  readonly template: Template | null;
  /** What the desk has noted of earlier work on the article. */
  readonly notes: DeskNotes;
  readonly words: () => PlaceholderWords;
  readonly t: () => Translator;
  /** Told why the template did not allow a change. */
  readonly onRefused: (breach: LockBreach) => void;
  /** The name under which suggestions stand. */
  readonly author: () => string;
  /** Told of a change that no suggestion can say. */
  readonly onImpossible: () => void;
  /** Told of what the desk notes from now on. */
  readonly onNotes: (notes: DeskNotes) => void;
  readonly editorLabel: string;
};

/**
 * Opens an article on the desk: editor, metadata, journal and autosave around one revision. Throws
 * `content_invalid` for a document that does not pass its check, before any editor exists.
 */
export function createArticleSession(options: SessionOptions): ArticleSession {
  const { client, record, content } = options;
  if (!parseDocument(content.document).ok) {
    throw new AppError('content_invalid', { reason: 'documentUnreadable' });
  }
  const matter = createStore<ArticleMatter>(matterOf(content));
  const template = createStore(options.template);
  const notes = createSessionNotes(options.notes, options.onNotes);
  const { suggesting } = notes;
  const surroundings = surroundingsOf(options, { matter, template, suggesting });
  const editor = createEditor(options, surroundings);
  const document = createStore(editor.state.doc);
  const saver = createArticleSaver({ client, record, content, document, matter });
  const autosave = runAutosave(saver.save);

  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    // Plugins add changes of their own, such as block ids: part of the text as much as what was typed.
    const steps = textSteps([transaction, ...appendedTransactions]);
    if (steps.length === 0) return;
    // The journal first: a pane that fails on the new text must not keep it from the disk.
    saver.journal.add({ kind: 'steps', steps: steps.map((step) => step.toJSON()) });
    autosave.edited();
    document.set(editor.state.doc);
  });

  const changeMatter = (entry: Exclude<JournalEntry, { kind: 'steps' }>, next: ArticleMatter) => {
    saver.journal.add(entry);
    autosave.edited();
    matter.set(next);
  };

  const putTemplate = ({ name, template: next }: TemplateSide) => {
    template.set(next);
    rewordPlaceholders(editor);
    changeMatter({ kind: 'template', template: name }, { ...matter.get(), template: name });
  };

  return {
    ...notes,
    articleId: record.summary.id,
    record,
    editor,
    document,
    matter,
    metadata: partOf(matter, 'metadata'),
    review: partOf(matter, 'review'),
    template,
    paste: surroundings.paste,
    saveState: saveStateOf(autosave, saver),
    updateMetadata: (patch) => {
      const metadata = { ...matter.get().metadata, ...patch };
      changeMatter({ kind: 'metadata', metadata }, { ...matter.get(), metadata });
    },
    updateReview: (change) => {
      const review = change(matter.get().review);
      changeMatter({ kind: 'review', review }, { ...matter.get(), review });
      redraw(editor, commentsChanged);
    },
    moveTemplate: followTemplateMoves(editor, {
      now: () => ({ name: matter.get().template, template: template.get() }),
      put: putTemplate,
    }),
    rewordPlaceholders: () => rewordPlaceholders(editor),
    setHeadline: (parts) => {
      setHeadlineParts(parts)(editor.state, (transaction) => editor.view.dispatch(transaction));
    },
    flush: async () => {
      await settleInput(editor);
      // A picture that is only just being stored belongs to what was pasted.
      await surroundings.paste.arrivals.settled();
      return autosave.flush();
    },
    revision: saver.revision,
    dispose: () => {
      autosave.dispose();
      saver.journal.dispose();
      editor.destroy();
    },
  };
}

/** A look at one part of the matter; its value is the same object until that part changes. */
function partOf<K extends keyof ArticleMatter>(
  matter: Store<ArticleMatter>,
  part: K,
): Store<ArticleMatter[K]> {
  return { get: () => matter.get()[part], subscribe: matter.subscribe };
}

/** Words the empty parts anew, after the template or the language has changed. */
function rewordPlaceholders(editor: Editor): void {
  redraw(editor, placeholdersChanged);
}

function redraw(editor: Editor, reason: string): void {
  if (!editor.isDestroyed) editor.view.dispatch(editor.state.tr.setMeta(reason, true));
}

type Followed = {
  readonly matter: Store<ArticleMatter>;
  readonly template: Store<Template | null>;
  readonly suggesting: Store<boolean>;
};

/** What the editor follows of its article and its desk. */
function surroundingsOf(options: SessionOptions, followed: Followed): EditorSurroundings {
  const { client, t, words, onRefused, onImpossible } = options;
  const told = countTold();
  const paste = createPasteDesk({
    client,
    onEnd: (end) => tellPaste(t(), end, paste.showReport),
    breaches: told.count,
  });
  return {
    template: followed.template.get,
    words,
    onRefused: told.counted(onRefused),
    t,
    paste,
    review: () => followed.matter.get().review,
    suggesting: suggestingOf(
      { ...options, onImpossible: told.counted(onImpossible) },
      followed.suggesting.get,
    ),
  };
}

/** How often the writer has been told of a change that was refused, whoever refused it. */
function countTold() {
  let count = 0;
  const counted =
    <A extends readonly unknown[]>(tell: (...args: A) => void) =>
    (...args: A) => {
      count += 1;
      tell(...args);
    };
  return { counted, count: () => count };
}

function suggestingOf({ author, onImpossible }: SessionOptions, isOn: () => boolean): Suggesting {
  const now = () => new Date().toISOString();
  return { isOn, source: { author, now, makeId: randomBlockId }, onImpossible };
}

function createEditor(options: SessionOptions, surroundings: EditorSurroundings): Editor {
  const { content, editorLabel } = options;
  return new Editor({
    element: null,
    extensions: editorExtensions(surroundings),
    content: content.document as JSONContent,
    enableContentCheck: true,
    onContentError: ({ error }) => {
      throw error;
    },
    injectCSS: false,
    // Works out after every key what was deleted, for nobody.
    enableCoreExtensions: { delete: false },
    editorProps: {
      attributes: {
        class: 'paperText',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': editorLabel,
        spellcheck: 'false',
        translate: 'no',
      },
    },
  });
}
