import { undo } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { settleAllSuggestions, suggestionStretches } from '#shared/editor/commands/suggestions';
import { changeDocument } from '#shared/editor/suggesting/changeDocument';
import { countSuggestions } from '#shared/editor/suggesting/pendingMarks';
import { acceptedText, settleSuggestions } from '#shared/editor/suggesting/settleSuggestions';
import { textInForce } from '#shared/editor/textInForce';
import {
  article,
  blockIdPlugin,
  headline,
  idsOf,
  lead,
  p,
  positionOf,
  startOf,
  stateOf,
  withoutIds,
} from '../../support/documentBuilder';
import { backspace, enter } from '../../support/keys';
import { type Act, act, checkSound, perform, start } from '../../support/randomEditing';
import { suggestingDesk } from '../../support/suggestingDesk';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 120_000 });

type Signed = { readonly act: Act; readonly author: string };
const author = fc.constantFrom('沈砚秋', '陆闻');
// Settling is what the properties are about: it is done by the tests themselves.
const writing = act.filter((one) => one.kind !== 'command' || !one.name.startsWith('review.'));
const signed: fc.Arbitrary<Signed> = fc.record({ act: writing, author });
const acts = fc.array(signed, { maxLength: 25 });

function carryOut(list: readonly Signed[]) {
  const desk = suggestingDesk(start);
  for (const one of list) {
    desk.sign(one.author);
    perform(one.act, {
      state: desk.state(),
      dispatch: desk.dispatch,
      makeId: desk.makeId,
      template: null,
    });
    checkSound(desk.doc());
  }
  return desk;
}

test('whatever is done, the text in force stays; rejected it is the start, accepted nothing waits', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const desk = carryOut(list);
      expect(textInForce(desk.doc()).toJSON()).toEqual(start.toJSON());
      const ids = new Set(idsOf(desk.doc()));
      for (const id of idsOf(start)) expect(ids).toContain(id);
      settleAllSuggestions('reject')(desk.state(), ({ doc }) =>
        expect(doc.toJSON()).toEqual(start.toJSON()),
      );
      desk.run(settleAllSuggestions('accept'));
      checkSound(desk.doc());
      expect(countSuggestions(desk.doc())).toBe(0);
    }),
    { numRuns: 2_000 },
  );
});

test('undoing everything gives the start back', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const desk = carryOut(list);
      while (desk.run(undo)) checkSound(desk.doc());
      expect(withoutIds(desk.doc())).toEqual(withoutIds(start));
    }),
    { numRuns: 2_000 },
  );
});

test('settled one by one, in any order and either way, the text stays sound', () => {
  const choices = fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 20, maxLength: 20 });
  fc.assert(
    fc.property(acts, choices, (list, order) => {
      const desk = carryOut(list);
      for (const [choice, isAccepted] of order) {
        const stretches = suggestionStretches(desk.doc());
        const id = stretches[choice % Math.max(1, stretches.length)]?.id;
        if (id === undefined) return;
        const verdict = isAccepted ? 'accept' : 'reject';
        const settled = settleSuggestions(desk.doc(), (each) =>
          each.id === id ? verdict : 'leave',
        );
        const changed = changeDocument(desk.state().tr, settled).doc;
        expect(changed.toJSON()).toEqual(settled.toJSON());
        desk.dispatch(changeDocument(desk.state().tr, settled).setMeta('beyondSuggesting', true));
        checkSound(desk.doc());
        const left = suggestionStretches(desk.doc()).map((stretch) => stretch.id);
        expect(left).not.toContain(id);
      }
    }),
    { numRuns: 1_000 },
  );
});

// Typing, deleting, parting and joining in running text is what colleagues do all day.
const plain = fc.oneof(
  fc.constantFrom('渠', '水来', '，').map((text): Act => ({ kind: 'type', text })),
  fc.constantFrom('Backspace', 'Delete', 'Enter').map((name): Act => ({ kind: 'command', name })),
  fc.tuple(fc.integer({ min: 15, max: 80 }), fc.integer({ min: 0, max: 8 })).map(
    ([from, length]): Act => ({
      kind: 'select',
      from: from / 1_000,
      to: (from + length) / 1_000,
    }),
  ),
);

test('nothing of a colleague’s daily writing is refused', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ act: plain, author }), { maxLength: 40 }), (list) => {
      expect(carryOut(list).refused).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

const writeWord: Command = (state, dispatch) => {
  dispatch?.(state.tr.insertText('渠'));
  return true;
};

test('accepted, a run of writing reads as if it had been written directly', () => {
  const document = article(headline('渠'), lead(p('水来了'), p('价高'), p('又来')));
  const keys = fc.constantFrom<Command>(writeWord, backspace, enter);
  const from = positionOf(document, '价高');
  fc.assert(
    fc.property(fc.nat({ max: 2 }), fc.array(keys, { maxLength: 12 }), (offset, list) => {
      const desk = suggestingDesk(document);
      desk.caretAt(from + offset);
      let direct = stateOf(document, from + offset, [blockIdPlugin(desk.makeId)]);
      for (const key of list) {
        // At the start of the lead there is nothing more to take out.
        if (key === backspace && direct.selection.from <= startOf(document, 'paragraph')) continue;
        desk.run(key);
        key(direct, (transaction) => {
          direct = direct.apply(transaction);
        });
      }
      expect(withoutIds(acceptedText(desk.doc()))).toEqual(withoutIds(direct.doc));
    }),
    { numRuns: 2_000 },
  );
});
