import { Editor } from '@tiptap/core';
import { AllSelection, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { Step } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { articleSchema } from '#shared/editor/schema';
import { editorCommandIds, editorCommands } from '../../../renderer/features/editor/editorCommands';
import { editorExtensions } from '../../../renderer/features/editor/editorExtensions';
import {
  article,
  bold,
  bullets,
  figure,
  headline,
  idsOf,
  item,
  lead,
  numbers,
  p,
  quote,
  section,
  subhead,
} from '../../support/documentBuilder';
import { mount, press } from '../../support/paper';
import { plainSurroundings } from '../../support/surroundings';

const start = article(
  headline(['旱渠变清渠', '荒坡成果园'], '榕川市山乡见闻', '三年修渠记'),
  lead(p('榕川市的渠，修了三年。'), subhead('渠首'), figure('渠首开闸', '林一 摄')),
  section('一', p('甲村', bold('先通'), '水。'), quote(p('水来了。'), p('真的来了。'))),
  section('二', bullets(item(p('乙村')), item(p('丙村'), numbers(item(p('丙一')))))),
  section('三'),
);

/** The desk's editor on its sheet, with every step that it took. */
function open() {
  const editor = new Editor({
    element: null,
    extensions: editorExtensions(plainSurroundings()),
    content: start.toJSON(),
  });
  mount(editor);
  const steps: unknown[] = [];
  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    for (const each of [transaction, ...appendedTransactions]) {
      steps.push(...each.steps.map((step) => JSON.parse(JSON.stringify(step.toJSON()))));
    }
  });
  return { editor, steps };
}

afterEach(() => {
  document.body.replaceChildren();
});

const keys = ['Enter', 'Backspace', 'Delete', 'Tab'] as const;
type Act =
  | { readonly kind: 'press'; readonly key: (typeof keys)[number]; readonly shift: boolean }
  | { readonly kind: 'command'; readonly id: (typeof editorCommandIds)[number] }
  | { readonly kind: 'select'; readonly from: number; readonly to: number }
  | { readonly kind: 'selectNode'; readonly at: number }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'write'; readonly text: string };

const fraction = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 1_000);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('press' as const),
      key: fc.constantFrom(...keys),
      shift: fc.boolean(),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom(...editorCommandIds).map((id): Act => ({ kind: 'command', id })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('select' as const), from: fraction, to: fraction }),
  },
  { weight: 4, arbitrary: fraction.map((at): Act => ({ kind: 'select', from: at, to: at })) },
  { weight: 1, arbitrary: fraction.map((at): Act => ({ kind: 'selectNode', at })) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'selectAll' }) },
  {
    weight: 4,
    arbitrary: fc.constantFrom('渠', '2026', '𠮷').map((text): Act => ({ kind: 'write', text })),
  },
);

/** Writes as the view does: plugins are asked first. */
function write({ state, view }: Editor, text: string): void {
  const { from, to } = state.selection;
  const insert = () => state.tr.insertText(text);
  const taken = view.someProp('handleTextInput', (handle) => handle(view, from, to, text, insert));
  if (!taken) view.dispatch(insert());
}

function perform(editor: Editor, one: Act): void {
  const { state, view } = editor;
  const place = (at: number) => state.doc.resolve(Math.round(at * state.doc.content.size));
  switch (one.kind) {
    case 'press':
      press(editor, one.key, { shiftKey: one.shift });
      return;
    case 'command':
      editorCommands[one.id](state, view.dispatch, view);
      return;
    case 'select':
      view.dispatch(state.tr.setSelection(TextSelection.between(place(one.from), place(one.to))));
      return;
    case 'selectNode': {
      const { nodeAfter, pos } = place(one.at);
      if (nodeAfter === null || !NodeSelection.isSelectable(nodeAfter)) return;
      view.dispatch(state.tr.setSelection(NodeSelection.create(state.doc, pos)));
      return;
    }
    case 'selectAll':
      view.dispatch(state.tr.setSelection(new AllSelection(state.doc)));
      return;
    case 'write':
      write(editor, one.text);
  }
}

test('whatever is pressed and written, the text stays sound and its steps lead to exactly it', () => {
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const { editor, steps } = open();
      for (const one of acts) {
        perform(editor, one);
        editor.state.doc.check();
        const ids = idsOf(editor.state.doc);
        expect(ids).not.toContain('');
        expect(new Set(ids).size).toBe(ids.length);
      }
      let replayed = start;
      for (const json of steps) {
        const { doc, failed } = Step.fromJSON(articleSchema, json).apply(replayed);
        if (doc === null) throw new Error(failed ?? 'a step does not fit');
        replayed = doc;
      }
      expect(replayed.toJSON()).toEqual(editor.state.doc.toJSON());
      expect(editor.view.dom.textContent).toContain(
        replayed.lastChild?.lastChild?.textContent ?? '',
      );
      editor.destroy();
    }),
    {
      numRuns: 400,
      examples: [
        [
          [
            { kind: 'select', from: 0.884, to: 0.801 },
            { kind: 'press', key: 'Enter', shift: false },
          ],
        ],
      ],
    },
  );
}, 60_000);
