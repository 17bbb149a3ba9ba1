import type { Node } from '@tiptap/pm/model';
import { openPointsIn } from '#shared/domain/openPoints';
import type { Finding, FindingPlace } from '#shared/domain/workflow/finding';
import { leftPlaceholdersIn } from '#shared/domain/workflow/leftPlaceholders';
import { type ReviewItem, reviewItems } from '#shared/editor/reviewItems';
import { blockPlaceAt } from '../blockPlace';
import { type Check, quoteOf } from '../checkedArticle';

function suggestedWords(item: Extract<ReviewItem, { kind: 'suggestion' }>): string {
  return item.inserted || item.deleted || item.formatted;
}

/** What colleagues say and nobody has settled: suggestions and threads of comments. */
const ofReview: Check = ({ document, review }) =>
  reviewItems(document, review).flatMap(({ item, from }): Finding[] => {
    const place: FindingPlace = from < 0 ? { kind: 'article' } : blockPlaceAt(document, from);
    if (item.kind === 'suggestion') {
      const values = { author: item.suggestion.author };
      return [{ ruleId: 'openSuggestion', place, quote: quoteOf(suggestedWords(item)), values }];
    }
    if (item.kind !== 'thread' || item.thread.resolved !== null) return [];
    const author = item.thread.messages[0]?.author ?? '';
    const quote = quoteOf(item.thread.quote);
    return [{ ruleId: 'openThread', place, quote, values: { author } }];
  });

function ofBlock(document: Node, block: Node, position: number): readonly Finding[] {
  const text = block.textBetween(0, block.content.size, undefined, '\ufffc');
  const place = blockPlaceAt(document, position + 1);
  const points = openPointsIn(text).map(
    ({ from, to, kind, note }): Finding => ({
      ruleId: 'openPoint',
      place,
      quote: text.slice(from, to),
      values: { kind, note },
    }),
  );
  const left = leftPlaceholdersIn(text).map(
    (words): Finding => ({ ruleId: 'placeholderLeft', place, quote: words, values: {} }),
  );
  return [...points, ...left];
}

/** What is still open in an article: suggestions, comments, 【待核】, and words that only hold a place. */
export const checkLeftOpen: Check = (article) => {
  const findings: Finding[] = [];
  const { inForce } = article;
  inForce.descendants((node, position) => {
    if (node.isTextblock) findings.push(...ofBlock(inForce, node, position));
    return !node.isTextblock;
  });
  return [...ofReview(article), ...findings];
};
