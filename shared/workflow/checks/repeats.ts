import type { Finding } from '#shared/domain/workflow/finding';
import { nodesThat } from '#shared/editor/nodesThat';
import { type Check, quoteOf } from '../checkedArticle';

/** Characters from which on a paragraph that stands twice is no refrain. */
const shortestRepeat = 15;
const paragraphsIn = nodesThat(({ type }) => type.name === 'paragraph');

/** Paragraphs that stand in the article a second time, letter for letter but for gaps. */
export const checkRepeats: Check = ({ inForce }) => {
  const seen = new Set<string>();
  return paragraphsIn(inForce).flatMap(({ node }): Finding[] => {
    const text = node.textContent.replace(/\s+/gu, '');
    if ([...text].length < shortestRepeat) return [];
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    const place = { kind: 'block', blockId: String(node.attrs.id) } as const;
    return [{ ruleId: 'paragraphTwice', place, quote: quoteOf(node.textContent), values: {} }];
  });
};
