import morphdom from 'morphdom';
import { type ChangedLine, changedLine } from './changedLine';

/** The page that a frame shows, and the one that it is to show; `shown` is '' for none of ours. */
export type PageChange = { readonly shown: string; readonly next: string };

type Realm = Window & typeof globalThis;

/**
 * Brings a frame's document to a page, changing only what differs: no flicker, and the reader's place
 * stays. Blocks of the article are known again by their ids. The string is parsed by the frame's own
 * parser, under the frame's policy, in which no script can run; the desk itself parses no markup.
 * Where two pages differ in one block alone, as after a key, only that block is parsed.
 */
export function patchPage(page: Document, { shown, next }: PageChange): void {
  const realm = page.defaultView as Realm | null;
  if (realm === null || shown === next) return;
  const line = changedLine(shown, next);
  if (line !== null && patchBlock(page, realm, line)) return;
  const parsed = parse(realm, next);
  morphdom(page.documentElement, parsed.documentElement, {
    getNodeKey: (node) => (node as Partial<Element>).getAttribute?.('data-block-id') ?? undefined,
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
}

/** Brings one block up to date; false when the page does not show it as it should. */
function patchBlock(page: Document, realm: Realm, { blockId, after }: ChangedLine): boolean {
  const block = page.querySelector(`[data-block-id="${CSS.escape(blockId)}"]`);
  const next = parse(realm, after).body.firstElementChild;
  if (block === null || next === null || next.nextSibling !== null) return false;
  if (block.tagName !== next.tagName) return false;
  morphdom(block, next);
  return true;
}

function parse(realm: Realm, html: string): Document {
  return new realm.DOMParser().parseFromString(html, 'text/html');
}
