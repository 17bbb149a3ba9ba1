import morphdom from 'morphdom';

type PagePolicy = { createHTML(html: string): string };
type TrustedTypesHost = {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: PagePolicy): PagePolicy;
  };
};

const sameString: PagePolicy = { createHTML: (html) => html };

/** The one place where a string becomes markup: the portal renderer's own, which escapes every text. */
const policy =
  (globalThis as TrustedTypesHost).trustedTypes?.createPolicy('kapok-portal-page', sameString) ??
  sameString;

/**
 * Brings a frame's document to a page, changing only what differs: no flicker, and the reader's place
 * stays. Blocks of the article are known again by their ids.
 */
export function patchPage(page: Document, html: string): void {
  const next = new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
  morphdom(page.documentElement, next.documentElement, {
    getNodeKey: (node) => (node as Partial<Element>).getAttribute?.('data-block-id') ?? undefined,
    onBeforeElUpdated: (from, to) => !from.isEqualNode(to),
  });
}
