import { Mark } from '@tiptap/core';
import { linkAddress } from '#shared/domain/linkAddress';
import type { HtmlElement } from '../blockAttributes';

function validateHref(value: unknown): void {
  if (typeof value !== 'string' || linkAddress(value) === null) {
    throw new RangeError('link.href is no address that an article may link to');
  }
}

/** A link to a page of the net, `https:`, `http:` or `mailto:` alone, in stored JSON as in pasted HTML. */
export const Link = Mark.create({
  name: 'link',
  group: 'type',
  inclusive: false,
  addAttributes: () => ({
    href: {
      default: undefined,
      isRequired: true,
      validate: validateHref,
      parseHTML: (element: HtmlElement) => linkAddress(element.getAttribute('href') ?? ''),
      renderHTML: ({ href }: Record<string, unknown>) => ({ href }),
    },
  }),
  parseHTML: () => [
    {
      tag: 'a[href]',
      getAttrs: (element) =>
        linkAddress((element as HtmlElement).getAttribute('href') ?? '') === null ? false : null,
    },
  ],
  renderHTML: ({ HTMLAttributes }) => ['a', { ...HTMLAttributes, rel: 'noreferrer' }, 0],
});
