import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { articleSchema } from '#shared/editor/schema';
import {
  articleJson,
  authorsNote,
  box,
  bullets,
  byline,
  cell,
  changed,
  closing,
  divider,
  editorsNote,
  figure,
  headCell,
  headline,
  item,
  lead,
  marked,
  type NodeSpec,
  numbers,
  p,
  quote,
  section,
  subhead,
  suggestion,
  table,
  verse,
} from './documentBuilder';

const words = fc
  .array(
    fc.constantFrom(
      '榕川市',
      '的',
      '渠',
      '水',
      '修了三年',
      '2026',
      'GDP',
      '，',
      '。',
      '𠮷',
      '👨‍👩‍👧',
      'é',
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const markSets: readonly (readonly Parameters<typeof marked>[1][])[] = [
  [],
  ['bold'],
  ['bold', 'italic'],
  [{ type: 'link', attrs: { href: 'https://example.org/' } }],
  [{ type: 'term', attrs: { kind: 'place' } }],
  [{ type: 'highlight', attrs: { kind: 'verify' } }],
  [{ type: 'comment', attrs: { thread: 't1' } }],
  [{ type: 'insertion', attrs: { suggestion: suggestion('s1') } }],
  [{ type: 'deletion', attrs: { suggestion: suggestion('s2') } }],
];

const run = fc
  .tuple(words, fc.constantFrom(...markSets))
  .map(([text, marks]) => (text === '' ? '' : marked(text, ...marks)));
const line = fc.array(run, { maxLength: 3 });

const paragraph = fc.oneof(
  { weight: 4, arbitrary: line.map((content) => p(...content)) },
  { weight: 1, arbitrary: line.map((content) => changed('inserted', p(...content))) },
);
const entries = fc.array(
  fc.oneof(
    paragraph.map((block) => item(block)),
    fc.tuple(paragraph, paragraph).map(([block, inner]) => item(block, numbers(item(inner)))),
  ),
  { minLength: 1, maxLength: 3 },
);

const grid = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }), fc.array(words))
  .map(([rows, columns, texts]) =>
    table(
      ...Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_each, column) => {
          const text = texts[row * columns + column] ?? '';
          return row === 0 ? headCell(text) : cell(text);
        }),
      ),
    ),
  );

const flow: fc.Arbitrary<NodeSpec> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  words.map(subhead),
  entries.map((items) => bullets(...items)),
  entries.map((items) => numbers(...items)),
  paragraph.map((block) => quote(block)),
  fc.tuple(words, words).map(([caption, credit]) => figure(caption, credit)),
  fc.array(line, { minLength: 1, maxLength: 3 }).map((lines) => verse(...lines)),
  grid,
);
const block: fc.Arbitrary<NodeSpec> = fc.oneof(
  { weight: 6, arbitrary: flow },
  fc
    .tuple(words, fc.constantFrom('inline' as const, 'side' as const), flow)
    .map(([title, placing, inside]) => box(title, placing, inside)),
  paragraph.map((inside) => editorsNote(inside)),
  paragraph.map((inside) => authorsNote(inside)),
  fc.constant(divider()),
  line.map((content) => closing(...content)),
  line.map((content) => byline(...content)),
);
const blocks = fc.array(block, { minLength: 1, maxLength: 5 });

/** Names for blocks out of a few, so that unrelated documents share some of them. */
const ids = fc.shuffledSubarray(
  Array.from({ length: 400 }, (_, index) => `b${index}`),
  { minLength: 400 },
);

/** Any article: every kind of block, mark and suggestion, under ids that other such articles also use. */
export const anyDocument: fc.Arbitrary<Node> = fc
  .record({
    main: fc.array(words, { minLength: 1, maxLength: 2 }),
    kicker: words,
    opening: blocks,
    sections: fc.array(fc.tuple(words, blocks), { maxLength: 3 }),
    ids,
  })
  .map(({ main, kicker, opening, sections, ids: names }) => {
    let next = 0;
    const json = articleJson(
      [
        headline(main, kicker),
        lead(...opening.filter(({ type }) => !['box', 'bylineParagraph'].includes(type)), p()),
        ...sections.map(([title, inside]) => section(title, ...inside)),
      ],
      () => {
        next += 1;
        return names[next - 1] ?? `c${next}`;
      },
    );
    const document = articleSchema.nodeFromJSON(json);
    document.check();
    return document;
  });
