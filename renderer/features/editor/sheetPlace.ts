import type { ArticleSession } from './articleSession';

const places = new WeakMap<ArticleSession, number>();

/** How far down an article's sheet was left, in pixels; undefined for one that was not on the desk yet. */
export function sheetPlace(session: ArticleSession): number | undefined {
  return places.get(session);
}

/** Remembers how far down a sheet is shown, for as long as the article's session is kept. */
export function keepSheetPlace(session: ArticleSession, top: number): void {
  places.set(session, top);
}
