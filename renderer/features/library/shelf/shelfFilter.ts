import type { ArticleView } from '#shared/domain/articleView';

/** What narrows a shelf's list: one folder, one tag, or both. */
export type ShelfFilter = Pick<ArticleView, 'folderId' | 'tag'>;

/** All that is on the shelf. */
export const wholeShelf: ShelfFilter = { folderId: null, tag: null };
