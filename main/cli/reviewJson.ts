import type { Node } from '@tiptap/pm/model';
import type { Review } from '#shared/domain/review';
import { type ReviewItem, reviewItems } from '#shared/editor/reviewItems';

function itemsOf<K extends ReviewItem['kind']>(items: readonly ReviewItem[], kind: K) {
  return items.filter((item): item is Extract<ReviewItem, { kind: K }> => item.kind === kind);
}

/** Comments, suggestions and highlights of an article, each kind in the order of its text, with whole texts. */
export function reviewJson(document: Node, review: Review) {
  const items = reviewItems(document, review, Number.POSITIVE_INFINITY).map(({ item }) => item);
  return {
    comments: itemsOf(items, 'thread').map(({ thread, isDetached }) => ({
      ...thread,
      inText: !isDetached,
    })),
    suggestions: itemsOf(items, 'suggestion').map(
      ({ suggestion, inserted, deleted, formatted, blocks, isMove }) => ({
        ...suggestion,
        inserted,
        deleted,
        formatted,
        blocks: [...new Set(blocks.map(({ kind }) => kind))],
        isMove,
      }),
    ),
    highlights: itemsOf(items, 'highlight').map(({ highlight, text }) => ({
      kind: highlight,
      text,
    })),
  };
}
