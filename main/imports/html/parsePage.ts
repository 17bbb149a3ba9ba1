import { parseHTML } from 'linkedom/worker';
import type { MarkupElement } from '#shared/editor/paste/markup';

/** An element of a parsed page; `main` has no DOM, so what is used of it stands here. */
export type PageElement = Omit<MarkupElement, 'querySelectorAll' | 'querySelector'> & {
  readonly textContent: string;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  setAttribute(name: string, value: string): void;
};

/** A parsed page; `toString` gives its markup. */
export type Page = Pick<PageElement, 'querySelector' | 'querySelectorAll'> & {
  readonly body: PageElement;
  toString(): string;
};

/** A page of HTML as a tree; nothing in it runs and nothing is fetched. */
export function parsePage(html: string): Page {
  // Without these the parser takes a fragment's first element for the whole page.
  const isWhole = /<html[\s>]/iu.test(html);
  const { document } = parseHTML(isWhole ? html : `<html><body>${html}</body></html>`);
  return document as unknown as Page;
}
