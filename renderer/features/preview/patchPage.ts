import morphdom from 'morphdom';

/**
 * Brings a frame's document to a page, changing only what differs: no flicker, and the reader's place
 * stays. Blocks of the article are known again by their ids. The string is parsed by the frame's own
 * parser, under the frame's policy, in which no script can run; the desk itself parses no markup.
 */
export function patchPage(page: Document, html: string): void {
  const realm = page.defaultView as (Window & typeof globalThis) | null;
  if (realm === null) return;
  const next = new realm.DOMParser().parseFromString(html, 'text/html');
  morphdom(page.documentElement, next.documentElement, {
    getNodeKey: (node) => (node as Partial<Element>).getAttribute?.('data-block-id') ?? undefined,
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
}
