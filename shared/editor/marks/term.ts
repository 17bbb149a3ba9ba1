import { Mark } from '@tiptap/core';
import { termKinds } from '#shared/domain/review';
import { choiceAttribute, type HtmlElement } from '../blockAttributes';

/** A proper name or term, by what it names; checks and exports read it, the page prints its words alone. */
export const Term = Mark.create({
  name: 'term',
  group: 'type',
  addAttributes: () => ({
    kind: {
      ...choiceAttribute(termKinds, 'term'),
      rendered: true,
      parseHTML: (element: HtmlElement) => {
        const kind = element.getAttribute('data-term');
        return termKinds.find((known) => known === kind) ?? 'term';
      },
      renderHTML: ({ kind }: Record<string, unknown>) => ({ 'data-term': kind }),
    },
  }),
  parseHTML: () => [{ tag: 'span[data-term]' }],
  renderHTML: ({ HTMLAttributes }) => ['span', { ...HTMLAttributes, class: 'term' }, 0],
});
