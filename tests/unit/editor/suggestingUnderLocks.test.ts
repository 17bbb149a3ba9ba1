import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { moveSectionTo } from '#shared/editor/commands/moveParts';
import { insertSection, moveSection, removeSection } from '#shared/editor/commands/sections';
import { settleAllSuggestions } from '#shared/editor/commands/suggestions';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { acceptedText } from '#shared/editor/suggesting/settleSuggestions';
import { textInForce } from '#shared/editor/textInForce';
import { editorCommandIds, editorCommands } from '../../../renderer/features/editor/editorCommands';
import {
  article,
  headline,
  lead,
  node,
  p,
  templateLocksPlugin,
} from '../../support/documentBuilder';
import { backspace } from '../../support/keys';
import { suggestingDesk } from '../../support/suggestingDesk';
import { slot, template } from '../../support/templates';

const rules = template({
  headline: { ...template().headline, locked: true },
  sections: [
    slot('a', { lock: { label: true, place: true } }),
    slot('b', { lock: { label: true, place: false } }),
    slot('c'),
  ],
  tail: 'closed',
});
/** The same sections with nothing locked: what an article stood under before it was moved on. */
const freeRules = template({ sections: ['a', 'b', 'c'].map((id) => slot(id)) });

function part(slotId: string, label: string) {
  const heads = [node('sectionLabel', [label]), node('sectionHeadline', [`${label}题`])];
  return node('section', [...heads, p(`${label}文`)], { id: `part-${label}`, slot: slotId });
}
const start = article(
  headline('渠'),
  lead(p('导语')),
  part('a', '甲'),
  part('b', '乙'),
  part('c', '丙'),
  part('', '丁'),
  part('', '戊'),
);

/** A desk on which colleagues suggest under a template, which may become stricter meanwhile. */
function deskUnder(first: Template = rules, document = start) {
  let now = first;
  const desk = suggestingDesk(document, [templateLocksPlugin(() => now)]);
  return {
    ...desk,
    under: (next: Template) => {
      now = next;
    },
  };
}
type Desk = ReturnType<typeof deskUnder>;

/** What is done with the caret behind a text. */
const at = (words: string, act: (desk: Desk) => unknown) => (desk: Desk) => {
  desk.caret(words);
  act(desk);
};

const labels = (document: Node) =>
  document.children.slice(2).map(({ firstChild }) => firstChild?.textContent);
const settled = (desk: Desk, verdict: 'accept' | 'reject') => {
  desk.run(settleAllSuggestions(verdict));
  return labels(desk.doc());
};

describe('a lock refuses as a suggestion what it refuses directly', () => {
  test.each<[string, (desk: Desk) => void]>([
    ['words in a locked label', at('甲', (desk) => desk.type('乡'))],
    ['a letter less in it', at('甲', (desk) => desk.run(backspace))],
    [
      'other words for it',
      (desk) => {
        desk.select('乙');
        desk.type('村');
      },
    ],
    ['a section with a fixed place taken out', at('甲文', (desk) => desk.run(removeSection))],
    ['moved', at('甲文', (desk) => desk.run(moveSection(1)))],
    ['another one put before it', at('丙文', (desk) => desk.run(moveSectionTo('part-丁', 0)))],
    [
      'a section more where the end is closed',
      at('戊文', (desk) => desk.run(insertSection(desk.makeId))),
    ],
  ])('%s', (_what, act) => {
    const desk = deskUnder();
    act(desk);
    expect(desk.doc()).toBe(start);
  });
});

describe('what no lock forbids is suggested, and settled as any other', () => {
  test.each<[string, (desk: Desk) => void, accepted: string]>([
    ['words in a free label', at('丙', (desk) => desk.type('村')), '甲乙丙村丁戊'],
    ['a free section taken out', at('丁文', (desk) => desk.run(removeSection)), '甲乙丙戊'],
    ['a free section moved', at('丁文', (desk) => desk.run(moveSection(-1))), '甲乙丁丙戊'],
    [
      'a section moved whose label alone is locked',
      (desk) => desk.run(moveSectionTo('part-乙', 4)),
      '甲丙丁戊乙',
    ],
  ])('%s', (_what, act, accepted) => {
    for (const [verdict, expected] of [
      ['reject', '甲乙丙丁戊'],
      ['accept', accepted],
    ] as const) {
      const desk = deskUnder();
      act(desk);
      expect(countSuggestions(desk.doc())).toBe(1);
      expect(textInForce(desk.doc()).eq(start)).toBe(true);
      expect(settled(desk, verdict).join('')).toBe(expected);
    }
  });

  test('a section of one’s own moved where it stood, before one with a fixed place', () => {
    const own = [part('', '丁'), part('', '戊')];
    const document = article(headline('渠'), lead(p('导语')), ...own, part('a', '甲'));
    const desk = deskUnder(rules, document);
    desk.run(moveSectionTo('part-戊', 0));
    expect(countSuggestions(desk.doc())).toBe(1);
    expect(settled(desk, 'accept')).toEqual(['戊', '丁', '甲']);
  });

  test('the label of a section that is suggested in another place stays locked there', () => {
    const desk = deskUnder();
    desk.run(moveSectionTo('part-乙', 4));
    const moved = desk.doc();
    desk.caretAt(moved.content.size - (moved.lastChild?.nodeSize ?? 0) + 2);
    desk.type('村');
    expect(desk.doc()).toBe(moved);
  });
});

describe('a suggestion that a stricter version came after', () => {
  test.each<[string, (desk: Desk) => void]>([
    ['words in a label', at('甲', (desk) => desk.type('乡'))],
    ['a label’s words taken out', at('甲', (desk) => desk.run(backspace))],
    ['a section taken out', at('甲文', (desk) => desk.run(removeSection))],
    ['a section moved', at('甲文', (desk) => desk.run(moveSection(1)))],
    ['a section more', at('戊文', (desk) => desk.run(insertSection(desk.makeId)))],
  ])('%s: cannot be accepted, and can be rejected', (_what, act) => {
    const desk = deskUnder(freeRules);
    act(desk);
    expect(countSuggestions(desk.doc())).toBe(1);
    desk.under(rules);
    expect(settled(desk, 'accept')).toEqual(labels(desk.doc()));
    expect(countSuggestions(desk.doc())).toBe(1);
    expect(settled(desk, 'reject')).toEqual(labels(start));
    expect(countSuggestions(desk.doc())).toBe(0);
  });
});

/** The labels of the sections that the template locks. */
const lockedLabels = (document: Node) =>
  document.children
    .slice(2)
    .filter(({ attrs }) => attrs.slot === 'a' || attrs.slot === 'b')
    .map(({ firstChild }) => firstChild?.textContent);

test('no run of suggested commands leads to a text that breaks a lock, accepted or not', () => {
  const act = fc.record({
    at: fc.integer({ min: 0, max: 1_000 }),
    name: fc.constantFrom(...editorCommandIds),
    section: fc.integer({ min: 0, max: 6 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 15 }), (acts) => {
      const desk = deskUnder();
      for (const { at, name, section } of acts) {
        desk.caretAt(Math.round((at / 1_000) * desk.doc().content.size));
        desk.run(editorCommands[name]);
        desk.type('字');
        desk.run(moveSectionTo(String(desk.doc().maybeChild(2 + section)?.attrs.id ?? ''), at % 5));
        for (const document of [textInForce(desk.doc()), acceptedText(desk.doc())]) {
          const labelled = lockedLabels(document);
          expect(labelled).toContain('甲');
          expect(labelled.filter((label) => label !== '甲' && label !== '乙')).toEqual([]);
        }
      }
    }),
    { numRuns: 150 },
  );
});
