import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareArticles } from '#shared/diff/comparison/compareArticles';
import type { ComparedNode } from '#shared/diff/comparison/comparedNode';
import { applyDiff, diffArticle, isEmptyDiff } from '#shared/diff/diffArticle';
import { textOfRuns } from '#shared/diff/tree/treeNode';
import type { ArticleContent } from '#shared/domain/article';
import type { Metadata } from '#shared/domain/metadata';
import type { Review } from '#shared/domain/review';
import { anyDocument } from '../../support/anyDocument';
import { anyMetadata } from '../../support/anyMetadata';
import { invertDiff } from '../../support/invertDiff';
import { contentOf, documentIn } from '../../support/library';
import { carryOut, type Sitting, sittings, start } from '../../support/randomEditing';

const message = fc.constantFrom('请核对', '已改', '存疑').map((text) => ({
  id: 'm1',
  author: '陆闻',
  at: '2026-03-01T09:00:00.000Z',
  text,
}));
const anyReview: fc.Arbitrary<Review> = fc.record({
  threads: fc.array(
    fc.record({
      id: fc.constantFrom('t1', 't2', 't3'),
      quote: fc.constantFrom('渠', '水'),
      messages: fc.tuple(message),
      resolved: fc.constant(null),
    }),
    { maxLength: 4 },
  ),
});
const anyMatter: fc.Arbitrary<{ metadata: Metadata; review: Review; portalId: string }> = fc.record(
  { metadata: anyMetadata, review: anyReview, portalId: fc.constantFrom('portal', 'other') },
);

const content = (document: Node, matter: Partial<ArticleContent> = {}): ArticleContent => ({
  ...contentOf(document),
  ...matter,
});

function expectBothWays(before: ArticleContent, after: ArticleContent): void {
  const diff = JSON.parse(JSON.stringify(diffArticle(before, after)));
  const forth = applyDiff(before, diff);
  expect(forth).toEqual(after);
  expect(documentIn(forth).eq(documentIn(after))).toBe(true);
  expect(applyDiff(after, invertDiff(diff))).toEqual(before);
}

const edited = (sitting: Sitting) => carryOut(sitting).state.doc;

test('the diff of a text and what a sitting made of it gives either out of the other', () => {
  fc.assert(
    fc.property(sittings, (sitting) => {
      expectBothWays(content(start), content(edited(sitting)));
    }),
    { numRuns: 500 },
  );
});

test('the diff of two texts edited apart gives either out of the other', () => {
  fc.assert(
    fc.property(sittings, sittings, (one, other) => {
      expectBothWays(content(edited(one)), content(edited(other)));
    }),
    { numRuns: 300 },
  );
});

test('the diff of unrelated articles gives either out of the other, with all that they hold', () => {
  fc.assert(
    fc.property(anyDocument, anyMatter, anyDocument, anyMatter, (one, first, other, second) => {
      expectBothWays(content(one, first), content(other, second));
    }),
    { numRuns: 1_200 },
  );
});

test('a text differs from itself in nothing', () => {
  fc.assert(
    fc.property(anyDocument, anyMatter, (document, matter) => {
      const same = content(document, matter);
      expect(isEmptyDiff(diffArticle(same, JSON.parse(JSON.stringify(same))))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no piece of a text begins or ends within a character', () => {
  const isWhole = (text: string) =>
    !/^[\udc00-\udfff\p{M}\u200d]|[\ud800-\udbff\u200d]$/u.test(text);
  fc.assert(
    fc.property(anyDocument, anyDocument, (one, other) => {
      for (const change of diffArticle(content(one), content(other)).document) {
        if (change.kind !== 'text') continue;
        for (const piece of change.pieces) {
          const text = 'runs' in piece ? textOfRuns(piece.runs) : piece.text;
          expect(isWhole(text)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

function textOf(node: ComparedNode, side: 'before' | 'after'): string {
  const isThere = side === 'before' ? node.from !== null : node.to !== null;
  // What moved away is read where it went, be that inside something new.
  if (node.state === 'left') return '';
  const gone = side === 'before' ? 'inserted' : 'deleted';
  const spans = isThere ? node.spans.filter(({ kind }) => kind !== gone) : [];
  const own = spans.map(({ text }) => text);
  return [...own, ...node.children.map((child) => textOf(child, side))].join('');
}
const sorted = (text: string) => [...text].sort().join('');

test('two documents read as one hold the words of both, those after in their order', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (one, other) => {
      const { top } = compareArticles(content(one), content(other));
      expect(textOf(top, 'after')).toBe(other.textContent);
      expect(sorted(textOf(top, 'before'))).toBe(sorted(one.textContent));
    }),
    { numRuns: 300 },
  );
});
