import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { ArticleMatter, ArticleRecord, HeadlineParts } from '#shared/domain/article';
import type { AppError } from '#shared/domain/errors';
import type { Metadata } from '#shared/domain/metadata';
import type { Review } from '#shared/domain/review';
import type { Template } from '#shared/domain/template';
import type { Store } from '../../ui/store';
import type { PasteDesk } from './paste/pasteDesk';
import type { SessionNotes } from './sessionNotes';
import type { MoveTemplate } from './templateMoves';

/** What the status bar says of an article's safety. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'dirty' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly error: AppError };

/** How a flush ended: everything is stored, or why not. */
export type FlushResult = { readonly ok: true } | { readonly ok: false; readonly error: AppError };

/**
 * One article on the desk. The text lives in `editor` alone; `document` holds the same immutable node
 * for panes that read it, `matter` what stands beside the text; `metadata`, `review` and `template` are
 * looks at it. Everything goes into the journal as it changes, but for what the desk notes for itself.
 */
export type ArticleSession = SessionNotes & {
  readonly articleId: string;
  readonly record: ArticleRecord;
  readonly editor: Editor;
  readonly document: Store<Node>;
  readonly matter: Store<ArticleMatter>;
  readonly metadata: Store<Metadata>;
  readonly review: Store<Review>;
  /** The template whose locks and guidance hold; null for none, or one that this library does not have. */
  readonly template: Store<Template | null>;
  /** Takes what is pasted and dropped, and what is asked about it. */
  readonly paste: PasteDesk;
  readonly saveState: Store<SaveState>;
  updateMetadata(patch: Partial<Metadata>): void;
  /** Replaces the comments by what `change` makes of them. */
  updateReview(change: (review: Review) => Review): void;
  readonly moveTemplate: MoveTemplate;
  /** Shows the words of empty parts in the language that holds now. */
  rewordPlaceholders(): void;
  /** Writes headline parts into the document, as one undoable change. */
  setHeadline(parts: HeadlineParts): void;
  /** Stores everything now; always settles. */
  flush(): Promise<FlushResult>;
  /** The stored revision that the next save starts from. */
  revision(): number;
  dispose(): void;
};
