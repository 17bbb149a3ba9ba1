import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { moveBlockTo, moveSectionTo, stays } from '#shared/editor/commands/moveParts';
import { moveSection } from '#shared/editor/commands/sections';
import { settleAllSuggestions, settleSuggestion } from '#shared/editor/commands/suggestions';
import { forEachSuggestion } from '#shared/editor/suggesting/pendingMarks';
import { acceptedText } from '#shared/editor/suggesting/settleSuggestions';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  blockIdPlugin,
  countingIds,
  deleted,
  headline,
  inserted,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  stateOf,
  withoutIds,
} from '../../support/documentBuilder';
import { suggestingDesk } from '../../support/suggestingDesk';

vi.setConfig({ testTimeout: 120_000 });

// A part that is emptied keeps a paragraph of its own, so one block of each stays where it is.
const kept = p('留');
const start = article(
  headline('渠'),
  lead(p('导语'), p('又一段'), kept),
  section('甲', p('甲一'), p('甲二', inserted('添', 'x1'), deleted('去', 'x2')), kept),
  section('乙', p('乙一'), kept),
  section('丙', p('丙一'), p('丙二'), p('丙三'), kept),
  section('丁', p('丁一'), kept),
);
const texts = ['导语', '又一段', '甲一', '甲二', '乙一', '丙一', '丙二', '丙三', '丁一'];
const names = ['甲', '乙', '丙', '丁'];

type Move =
  | { readonly kind: 'section'; readonly name: string; readonly to: number }
  | { readonly kind: 'step'; readonly name: string; readonly by: -1 | 1 }
  | { readonly kind: 'block'; readonly text: string; readonly into: number; readonly to: number };
const move: fc.Arbitrary<Move> = fc.oneof(
  fc.record({
    kind: fc.constant('section' as const),
    name: fc.constantFrom(...names),
    to: fc.nat(3),
  }),
  fc.record({
    kind: fc.constant('step' as const),
    name: fc.constantFrom(...names),
    by: fc.constantFrom(-1 as const, 1 as const),
  }),
  fc.record({
    kind: fc.constant('block' as const),
    text: fc.constantFrom(...texts),
    into: fc.nat(4),
    to: fc.nat(3),
  }),
);

/** The parts that would stand, and the blocks that would in them. */
const standing = (document: Node) => document.children.slice(1).filter((node) => stays({ node }));
const titled = (document: Node, name: string) =>
  standing(document).find(
    (node) => node.type.name === 'section' && node.child(1).textContent === name,
  );
const idOf = (node: Node | undefined) => String(node?.attrs.id ?? '');

type Desk = Pick<ReturnType<typeof suggestingDesk>, 'doc' | 'run' | 'caretAt'>;

function perform(one: Move, desk: Desk): void {
  const document = desk.doc();
  if (one.kind === 'block') {
    const blocks = standing(document).flatMap((part) => part.children);
    const block = blocks.find(
      (node) => stays({ node }) && node.isTextblock && node.textContent.startsWith(one.text),
    );
    desk.run(moveBlockTo(idOf(block), idOf(standing(document)[one.into]), one.to));
    return;
  }
  const part = titled(document, one.name);
  if (one.kind === 'section') return void desk.run(moveSectionTo(idOf(part), one.to));
  let at = 0;
  document.forEach((node, position) => {
    if (node === part) at = position + 2;
  });
  desk.caretAt(at);
  desk.run(moveSection(one.by));
}

/** A desk on which the same is done plainly. */
function plainDesk(): Desk {
  let state = stateOf(start, positionOf(start, '导语'), [blockIdPlugin(countingIds('n'))]);
  return {
    doc: () => state.doc,
    run: (command) => {
      const next = runCommand(state, command);
      if (next !== null) state = next;
      return next !== null;
    },
    caretAt: (position) => {
      state = stateOf(state.doc, position, state.plugins);
    },
  };
}

const ownIds = (document: Node) => {
  const ids = new Set<string>();
  forEachSuggestion(document, ({ id }) => void (id.startsWith('x') || ids.add(id)));
  return [...ids];
};
const words = (document: Node) => texts.filter((text) => document.textContent.includes(text));

test('moves suggested in any order: rejected they are nothing, accepted they are the moves', () => {
  fc.assert(
    fc.property(fc.array(move, { maxLength: 12 }), (moves) => {
      const [desk, plain] = [suggestingDesk(start), plainDesk()];
      for (const one of moves) {
        perform(one, desk);
        perform(one, plain);
      }
      expect(desk.refused).toEqual([]);
      expect(textInForce(desk.doc()).eq(textInForce(start))).toBe(true);
      desk.run(settleAllSuggestions('accept'));
      expect(withoutIds(desk.doc())).toEqual(withoutIds(acceptedText(plain.doc())));
    }),
    { numRuns: 300 },
  );
});

test('settled one by one, either way and in any order, no moved words are lost and none doubled', () => {
  const verdicts = fc.array(fc.tuple(fc.nat(20), fc.constantFrom('accept', 'reject')), {
    minLength: 14,
    maxLength: 14,
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 8 }), verdicts, (moves, settling) => {
      const desk = suggestingDesk(start);
      for (const one of moves) perform(one, desk);
      for (const [which, verdict] of settling) {
        const ids = ownIds(desk.doc());
        const id = ids[which % Math.max(1, ids.length)];
        if (id !== undefined) desk.run(settleSuggestion(id, verdict as 'accept' | 'reject'));
      }
      expect(ownIds(desk.doc())).toEqual([]);
      expect(words(desk.doc())).toEqual(texts);
      const { length } = desk.doc().textContent;
      expect(length).toBe(start.textContent.length);
    }),
    { numRuns: 300 },
  );
});
