import { Fragment, type Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Choice } from '#shared/domain/mergeConflict';
import { noChoices } from '#shared/merge/conflict';
import { mergeDocuments } from '#shared/merge/mergeDocuments';
import { article, headline, idsOf, lead, p, quote, section } from '../../support/documentBuilder';
import { carryOut, sittings, start } from '../../support/randomEditing';

const merge = (base: Node, ours: Node, theirs: Node, choices = noChoices) => {
  const merged = mergeDocuments({ base, ours, theirs }, choices);
  if (merged === null) throw new Error('the parts do not make a document');
  return merged;
};
const cleanly = (base: Node, ours: Node, theirs: Node) => {
  const { document, conflicts } = merge(base, ours, theirs);
  expect(conflicts).toEqual([]);
  return document;
};
/** Lines of text, one a block. */
const lines = (document: Node) => {
  const found: string[] = [];
  document.descendants((node) => {
    if (node.isTextblock && node.textContent !== '') found.push(node.textContent);
  });
  return found.join('|');
};
const json = (document: Node): unknown => document.toJSON();

type Change = (children: Node[]) => Node[];
/** The document with the blocks of its part `index` (1 the lead, 2 the first section) changed. */
function withBlocks(document: Node, index: number, change: Change): Node {
  const part = document.child(index);
  const head = part.children.slice(0, part.type.name === 'section' ? 2 : 0);
  const blocks = change(part.children.slice(head.length));
  const next = part.type.create(part.attrs, [...head, ...blocks]);
  return document.copy(document.content.replaceChild(index, next));
}
const write = (node: Node, text: string) =>
  node.type.create(node.attrs, node.type.schema.text(text));
const fresh = (document: Node, id: string, text: string) =>
  document.type.schema.nodes.paragraph?.create({ id }, document.type.schema.text(text)) ?? document;
const reword =
  (at: number, text: string): Change =>
  (blocks) =>
    blocks.map((block, index) => (index === at ? write(block, text) : block));

const base = article(
  headline('题'),
  lead(p('甲'), p('乙'), p('丙')),
  section('一', p('子'), p('丑')),
  section('二', p('寅'), quote(p('卯'), p('辰'))),
);

describe('what does not conflict', () => {
  test('different blocks reworded', () => {
    const ours = withBlocks(base, 1, reword(0, '甲改'));
    const theirs = withBlocks(base, 2, reword(1, '丑改'));
    expect(lines(cleanly(base, ours, theirs))).toBe('题|甲改|乙|丙|一|子|丑改|二|寅|卯|辰');
  });
  test('the same words on both sides', () => {
    const both = withBlocks(base, 1, reword(0, '甲改'));
    expect(json(cleanly(base, both, both))).toEqual(json(both));
  });
  test('a block moved there and reworded here', () => {
    const ours = withBlocks(base, 1, reword(0, '甲改'));
    const theirs = withBlocks(base, 1, ([a, b, c]) => [b, c, a].flatMap((node) => node ?? []));
    expect(lines(cleanly(base, ours, theirs))).toContain('乙|丙|甲改|');
  });
  test('a block taken out here that nobody touched there', () => {
    const ours = withBlocks(base, 1, (blocks) => blocks.slice(1));
    const theirs = withBlocks(base, 1, reword(2, '丙改'));
    expect(lines(cleanly(base, ours, theirs))).toContain('题|乙|丙改|');
  });
  test('a block put in on each side, at different places and at the same', () => {
    const ours = withBlocks(base, 1, ([a, ...rest]) => [
      a ?? base,
      fresh(base, 'o1', '我'),
      ...rest,
    ]);
    const theirs = withBlocks(base, 1, (blocks) => [...blocks, fresh(base, 't1', '他')]);
    expect(lines(cleanly(base, ours, theirs))).toContain('甲|我|乙|丙|他|');
    const there = withBlocks(base, 1, ([a, ...rest]) => [
      a ?? base,
      fresh(base, 't1', '他'),
      ...rest,
    ]);
    expect(lines(cleanly(base, ours, there))).toContain('甲|我|他|乙|');
    expect(lines(cleanly(base, there, ours))).toContain('甲|我|他|乙|');
  });
  test('a block moved into another section, its section reworded there', () => {
    const moved = withBlocks(
      withBlocks(base, 1, (blocks) => blocks.slice(1)),
      2,
      (blocks) => [...blocks, base.child(1).child(0)],
    );
    const theirs = withBlocks(base, 2, reword(0, '子改'));
    expect(lines(cleanly(base, moved, theirs))).toContain('题|乙|丙|一|子改|丑|甲|');
  });
  test('lines of one quotation', () => {
    const reworded = (at: number, text: string) =>
      withBlocks(base, 3, ([first, quoted]) => {
        const inner = reword(at, text)([...(quoted ?? base).children]);
        return [first ?? base, (quoted ?? base).type.create(quoted?.attrs, inner)];
      });
    expect(lines(cleanly(base, reworded(0, '卯改'), reworded(1, '辰改')))).toContain(
      '寅|卯改|辰改',
    );
  });
  test('both take out what was left of the lead: an empty paragraph stands in it', () => {
    const ours = withBlocks(base, 1, ([a]) => [a ?? base]);
    const theirs = withBlocks(base, 1, (blocks) => blocks.slice(1));
    const merged = cleanly(base, ours, theirs);
    expect(merged.child(1).childCount).toBe(1);
    expect(merged.child(1).textContent).toBe('');
    merged.check();
  });
});

describe('what conflicts', () => {
  const settle = (ours: Node, theirs: Node, choice: Choice) => {
    const open = merge(base, ours, theirs).conflicts;
    const choices = new Map(open.map(({ key }) => [key, choice]));
    const settled = merge(base, ours, theirs, choices);
    expect(settled.conflicts).toEqual([]);
    return { kinds: open.map(({ kind }) => kind).join(), text: lines(settled.document) };
  };
  const cases: readonly [string, Node, Node, string, string, string, string][] = [
    [
      'one block reworded on both sides',
      withBlocks(base, 1, reword(0, '甲一')),
      withBlocks(base, 1, reword(0, '甲二')),
      'block',
      '甲一|乙',
      '甲二|乙',
      '甲一|甲二|乙',
    ],
    [
      'a block taken out here and reworded there',
      withBlocks(base, 1, (blocks) => blocks.slice(1)),
      withBlocks(base, 1, reword(0, '甲二')),
      'block',
      '题|乙',
      '甲二|乙',
      '甲二|乙',
    ],
    [
      'a section taken out here and worked on there',
      base.copy(base.content.cut(0, base.content.size - base.child(3).nodeSize)),
      withBlocks(base, 3, ([first, ...rest]) => [first ?? base, fresh(base, 't1', '新'), ...rest]),
      'block',
      '一|子|丑',
      '丑|二|寅|新|卯|辰',
      '丑|二|寅|新|卯|辰',
    ],
    [
      'headlines',
      base.copy(base.content.replaceChild(0, article(headline('题一'), lead()).child(0))),
      base.copy(base.content.replaceChild(0, article(headline('题二'), lead()).child(0))),
      'headline',
      '题一|甲',
      '题二|甲',
      '题一|甲',
    ],
    [
      'a block moved to two places',
      withBlocks(
        withBlocks(base, 1, (blocks) => blocks.slice(1)),
        3,
        (blocks) => [...blocks, base.child(1).child(0)],
      ),
      withBlocks(
        withBlocks(base, 1, (blocks) => blocks.slice(1)),
        2,
        (blocks) => [...blocks, base.child(1).child(0)],
      ),
      'place',
      '卯|辰|甲',
      '子|丑|甲',
      '卯|辰|甲',
    ],
  ];
  test('a quotation made verse here, and a line of it reworded there', () => {
    const { verse, verseLine } = base.type.schema.nodes;
    const ours = withBlocks(base, 3, ([first, quoted]) => [
      first ?? base,
      verse?.create(
        quoted?.attrs,
        quoted?.children.map((line) => verseLine?.create(line.attrs, line.content) ?? line),
      ) ?? base,
    ]);
    const theirs = withBlocks(base, 3, ([first, quoted]) => [
      first ?? base,
      quoted?.copy(Fragment.from(reword(1, '辰改')([...quoted.children]))) ?? base,
    ]);
    for (const [one, other] of [
      [ours, theirs],
      [theirs, ours],
    ] as const) {
      expect(settle(one, other, 'ours')).toMatchObject({ kinds: 'block', text: lines(one) });
      expect(settle(one, other, 'theirs').text).toBe(lines(other));
    }
  });

  test.each(cases)('%s', (_name, ours, theirs, kind, forOurs, forTheirs, forBoth) => {
    expect(settle(ours, theirs, 'ours')).toMatchObject({ kinds: kind });
    expect(settle(ours, theirs, 'ours').text).toContain(forOurs);
    expect(settle(ours, theirs, 'theirs').text).toContain(forTheirs);
    expect(settle(ours, theirs, 'both').text).toContain(forBoth);
  });
});

describe('whatever two people did', () => {
  const pairs = (holds: (ours: Node, theirs: Node) => void) =>
    fc.assert(
      fc.property(sittings, sittings, (one, other) =>
        holds(carryOut(one, 'o').state.doc, carryOut(other, 't').state.doc),
      ),
      { numRuns: 400 },
    );

  test('one who did nothing gets the other’s text', () => {
    pairs((ours) => {
      expect(json(cleanly(start, ours, start))).toEqual(json(ours));
      expect(json(cleanly(start, start, ours))).toEqual(json(ours));
      expect(json(cleanly(start, ours, ours))).toEqual(json(ours));
    });
  });

  test('without a conflict the sides can be exchanged, and the result is sound', () => {
    pairs((ours, theirs) => {
      const { document, conflicts } = merge(start, ours, theirs);
      document.check();
      const ids = idsOf(document);
      expect(new Set(ids).size).toBe(ids.length);
      const exchanged = merge(start, theirs, ours);
      expect(exchanged.conflicts.length).toBe(conflicts.length);
      if (conflicts.length === 0) expect(json(exchanged.document)).toEqual(json(document));
    });
  });

  test('settled conflicts leave none, whichever way they are settled', () => {
    fc.assert(
      fc.property(
        sittings,
        sittings,
        fc.infiniteStream(fc.constantFrom<Choice>('ours', 'theirs', 'both')),
        (one, other, ways) => {
          const [ours, theirs] = [carryOut(one, 'o').state.doc, carryOut(other, 't').state.doc];
          let choices = new Map<string, Choice>();
          for (let round = 0; round < 20; round += 1) {
            const { document, conflicts } = merge(start, ours, theirs, choices);
            document.check();
            if (conflicts.length === 0) return;
            choices = new Map([
              ...choices,
              ...conflicts.map(({ key }) => [key, ways.next().value ?? 'ours'] as const),
            ]);
          }
          throw new Error('conflicts come back');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('no word that one side alone wrote is lost', () => {
    pairs((ours, theirs) => {
      const { document, conflicts } = merge(start, ours, theirs);
      const shown = conflicts.flatMap((each) => (each.kind === 'block' ? (each.theirs ?? []) : []));
      const merged = [document, ...shown].map(lines).join('|');
      const known = new Set(idsOf(start));
      theirs.descendants((node) => {
        const isNew = node.isTextblock && 'id' in node.attrs && !known.has(String(node.attrs.id));
        if (isNew && node.type.name === 'paragraph') expect(merged).toContain(node.textContent);
      });
    });
  });
});
