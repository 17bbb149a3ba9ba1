import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { ArticleRecord, HeadlineParts } from '#shared/domain/article';
import type { AppError } from '#shared/domain/errors';
import type { Metadata } from '#shared/domain/metadata';
import type { Template } from '#shared/domain/template';
import type { Store } from '../../ui/store';

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
 * for panes that read it, `metadata` holds everything else. Both go into the journal as they change.
 */
export type ArticleSession = {
  readonly articleId: string;
  readonly record: ArticleRecord;
  readonly template: Template | null;
  readonly editor: Editor;
  readonly document: Store<Node>;
  readonly metadata: Store<Metadata>;
  readonly saveState: Store<SaveState>;
  updateMetadata(patch: Partial<Metadata>): void;
  /** Writes headline parts into the document, as one undoable change. */
  setHeadline(parts: HeadlineParts): void;
  /** Stores everything now; always settles. */
  flush(): Promise<FlushResult>;
  /** The stored revision that the next save starts from. */
  revision(): number;
  dispose(): void;
};
