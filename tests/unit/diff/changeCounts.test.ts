import { expect, test } from 'vitest';
import { compareArticles } from '#shared/diff/comparison/compareArticles';
import {
  article,
  bold,
  changed,
  deleted,
  figure,
  headline,
  inserted,
  lead,
  type NodeSpec,
  p,
  subhead,
} from '../../support/documentBuilder';
import { contentOf } from '../../support/library';

const named = (id: string, spec: NodeSpec): NodeSpec => ({
  ...spec,
  attrs: { ...spec.attrs, id },
});
const a = named('a', p('甲村在渠首，先通了水。'));
const b = named('b', p('乙村在渠尾。'));
const page = (...blocks: NodeSpec[]) =>
  contentOf(article(headline('渠'), lead(p('导语'), ...blocks)));

/** The counts that are not nought. */
function counted(before: ReturnType<typeof page>, after: ReturnType<typeof page>) {
  const { counts } = compareArticles(before, after);
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
}

test.each<[string, ReturnType<typeof page>, ReturnType<typeof page>, object]>([
  ['nothing', page(a, b), page(a, b), {}],
  ['words', page(a), page(named('a', p('甲村在渠首，最先通了水。'))), { added: 1 }],
  ['a whole block', page(a, b), page(a), { removed: 6 }],
  ['a move', page(a, b), page(b, a), { moved: 1 }],
  ['type', page(a), page(named('a', p(bold('甲村'), '在渠首，先通了水。'))), { format: 1 }],
  ['a block of another kind', page(b), page(named('b', subhead('乙村在渠尾。'))), { format: 1 }],
  [
    'another picture',
    page(named('f', figure('图说', '林一'))),
    page(named('f', figure('图说', '林一', 'a'.repeat(64)))),
    { settings: 1 },
  ],
  // Words that nobody has accepted are nobody's yet.
  [
    'a suggested word',
    page(b),
    page(named('b', p('乙村', inserted('还'), '在渠尾。'))),
    { suggestions: 1 },
  ],
  ['a suggested block', page(a), page(a, changed('inserted', b)), { suggestions: 1 }],
  [
    'a suggested deletion',
    page(b),
    page(named('b', p('乙村在', deleted('渠尾'), '。'))),
    { suggestions: 1 },
  ],
  [
    'a suggestion accepted',
    page(named('b', p('乙村', inserted('还'), '在渠尾。'))),
    page(named('b', p('乙村还在渠尾。'))),
    { added: 1, suggestions: 1 },
  ],
])('counts %s', (_what, before, after, expected) => {
  expect(counted(before, after)).toEqual(expected);
});

test('metadata and comments are counted apart from the text', () => {
  const before = page(a);
  const thread = {
    id: 't1',
    quote: '甲村',
    messages: [{ id: 'm1', author: '陆闻', at: '2026-03-01T09:00:00.000Z', text: '请核对' }],
    resolved: null,
  };
  const after = {
    ...before,
    metadata: { ...before.metadata, source: '榕川日报', keywords: ['水'] },
    review: { threads: [thread] },
  };
  expect(counted(before, after)).toEqual({ metadata: 2, comments: 1 });
});
