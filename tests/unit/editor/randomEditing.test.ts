import {
  chainCommands,
  createParagraphNear,
  deleteSelection,
  joinBackward,
  joinForward,
  liftEmptyBlock,
  newlineInCode,
  selectNodeBackward,
  selectNodeForward,
  splitBlock,
} from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import {
  AllSelection,
  type Command,
  type EditorState,
  NodeSelection,
  Selection,
  TextSelection,
} from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import { Step } from '@tiptap/pm/transform';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { setHeadlineParts } from '#shared/editor/commands/headline';
import { insertFigure, leaveVerse } from '#shared/editor/commands/insertBlock';
import { deleteAcrossParts, typeAcrossParts } from '#shared/editor/commands/partBorders';
import {
  backspaceAtPartStart,
  deleteAtPartEnd,
  enterNextPart,
} from '#shared/editor/commands/partNavigation';
import {
  pasteAcrossParts,
  pasteAsLine,
  pasteWhole,
  sliceFor,
} from '#shared/editor/commands/pasteIntoParts';
import { nextCell } from '#shared/editor/commands/tables';
import { articleSchema } from '#shared/editor/schema';
import { editorCommandIds, editorCommands } from '../../../renderer/features/editor/editorCommands';
import {
  article,
  authorsNote,
  blockIdPlugin,
  bold,
  box,
  bullets,
  byline,
  cell,
  closing,
  countingIds,
  divider,
  editorsNote,
  figure,
  headCell,
  headline,
  idsOf,
  item,
  lead,
  numbers,
  p,
  quote,
  section,
  soundDocumentPlugin,
  stateOf,
  subhead,
  table,
  verse,
  withoutIds,
} from '../../support/documentBuilder';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 60_000 });

/** One thing a writer does; numbers from 0 to 1 choose places, so that shrinking keeps their meaning. */
type Act =
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'select'; readonly from: number; readonly to: number }
  | { readonly kind: 'selectNode'; readonly at: number }
  | { readonly kind: 'selectAll' }
  | { readonly kind: 'type'; readonly text: string }
  | { readonly kind: 'paste'; readonly from: number; readonly to: number };

const { listItem } = articleSchema.nodes;
if (listItem === undefined) throw new Error('the schema has lists');

const commands: Readonly<Record<string, (makeId: () => string) => Command>> = {
  ...Object.fromEntries(editorCommandIds.map((id) => [id, () => editorCommands[id] as Command])),
  Enter: () =>
    chainCommands(
      deleteAcrossParts,
      enterNextPart,
      leaveVerse,
      splitListItem(listItem),
      newlineInCode,
      createParagraphNear,
      liftEmptyBlock,
      splitBlock,
    ),
  Backspace: () =>
    chainCommands(
      deleteAcrossParts,
      backspaceAtPartStart,
      deleteSelection,
      joinBackward,
      selectNodeBackward,
    ),
  Delete: () =>
    chainCommands(
      deleteAcrossParts,
      deleteAtPartEnd,
      deleteSelection,
      joinForward,
      selectNodeForward,
    ),
  Tab: () => chainCommands(nextCell, sinkListItem(listItem)),
  'Shift-Tab': () => liftListItem(listItem),
  figure: (makeId) => insertFigure('', makeId),
  headline: () =>
    setHeadlineParts({ kicker: '榕川', main: ['新渠通水', '百村受益'], subtitle: '' }),
};

const fraction = fc.integer({ min: 0, max: 1_000 }).map((value) => value / 1_000);
const command = fc
  .constantFrom(...Object.keys(commands))
  .map((name): Act => ({ kind: 'command', name }));
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 8, arbitrary: command },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('select' as const), from: fraction, to: fraction }),
  },
  {
    weight: 4,
    arbitrary: fraction.map((at): Act => ({ kind: 'select', from: at, to: at })),
  },
  { weight: 1, arbitrary: fraction.map((at): Act => ({ kind: 'selectNode', at })) },
  { weight: 1, arbitrary: fc.constant<Act>({ kind: 'selectAll' }) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('渠', '榕川市', '2026', '𠮷', '，')
      .map((text): Act => ({ kind: 'type', text })),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('paste' as const), from: fraction, to: fraction }),
  },
);

const start = article(
  headline(['旱渠变清渠', '荒坡成果园'], '榕川市山乡见闻', '三年修渠记'),
  lead(p('榕川市的渠，修了三年。'), subhead('渠首'), figure('渠首开闸', '林一 摄')),
  section('一', p('甲村', bold('先通'), '水。'), quote(p('水来了。'), p('真的来了。'))),
  section('二', bullets(item(p('乙村')), item(p('丙村'), numbers(item(p('丙一')))))),
  section(
    '三',
    editorsNote(p('编者按：水的事。')),
    verse(['一锹土，'], ['一里渠。']),
    table([headCell('村'), headCell('亩')], [cell('石渡'), cell('1200')]),
    box('链接', 'side', p('渠的来历。'), bullets(item(p('干渠')))),
    divider(),
    byline('□沈砚秋'),
    closing('渠水向东。'),
    authorsNote(p('注：'), numbers(item(p('乡政府统计。')))),
  ),
);

/** What a run of acts leaves: the last state and the steps as the journal would hold them. */
function carryOut(acts: readonly Act[]) {
  const makeId = countingIds('n');
  let state = stateOf(start, TextSelection.atStart(start), [
    history(),
    blockIdPlugin(makeId),
    soundDocumentPlugin(),
    tableEditing(),
  ]);
  const journal: unknown[] = [];
  const dispatch = (transaction: EditorState['tr']) => {
    const applied = state.applyTransaction(transaction);
    for (const one of applied.transactions) {
      journal.push(...one.steps.map((step) => JSON.parse(JSON.stringify(step.toJSON()))));
    }
    state = applied.state;
  };
  for (const one of acts) {
    perform(one, state, dispatch, makeId);
    checkSound(state.doc);
  }
  return { state, dispatch, journal, current: () => state };
}

function perform(
  one: Act,
  state: EditorState,
  dispatch: (transaction: EditorState['tr']) => void,
  makeId: () => string,
): void {
  const { doc } = state;
  const place = (at: number) => doc.resolve(Math.round(at * doc.content.size));
  switch (one.kind) {
    case 'command':
      commands[one.name]?.(makeId)(state, dispatch);
      return;
    case 'select':
      dispatch(state.tr.setSelection(TextSelection.between(place(one.from), place(one.to))));
      return;
    case 'selectNode': {
      const { nodeAfter, pos } = place(one.at);
      const isSelectable = nodeAfter !== null && NodeSelection.isSelectable(nodeAfter);
      const selection = isSelectable
        ? NodeSelection.create(doc, pos)
        : Selection.near(place(one.at));
      dispatch(state.tr.setSelection(selection));
      return;
    }
    case 'selectAll':
      dispatch(state.tr.setSelection(new AllSelection(doc)));
      return;
    case 'type':
      if (!typeAcrossParts(one.text)(state, dispatch)) dispatch(state.tr.insertText(one.text));
      return;
    case 'paste': {
      const [from, to] = [place(one.from).pos, place(one.to).pos].sort((a, b) => a - b);
      const copied = doc.slice(from ?? 0, to, true);
      if (pasteWhole(copied)(state, dispatch)) return;
      const slice = sliceFor(state.selection.$from, copied);
      if (pasteAsLine(slice)(state, dispatch) || pasteAcrossParts(slice)(state, dispatch)) return;
      dispatch(state.tr.replaceSelection(slice));
    }
  }
}

function checkSound(document: Node): void {
  document.check();
  const ids = idsOf(document);
  if (ids.includes('')) throw new Error(`a block lost its id: ${document}`);
  if (new Set(ids).size !== ids.length) throw new Error(`an id stands twice: ${ids.join(' ')}`);
}

const acts = fc.array(act, { maxLength: 60 });

test('no run of edits breaks the schema, doubles an id or loses one', () => {
  fc.assert(
    fc.property(acts, (list) => {
      carryOut(list);
    }),
    { numRuns: 4_000 },
  );
});

test('the journal of a run, applied to the first document, gives exactly the last', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { state, journal } = carryOut(list);
      let document = start;
      for (const json of journal) {
        const { doc, failed } = Step.fromJSON(articleSchema, json).apply(document);
        if (doc === null) throw new Error(failed ?? 'a step does not fit');
        document = doc;
      }
      expect(document.toJSON()).toEqual(state.doc.toJSON());
    }),
    { numRuns: 3_000 },
  );
});

test('undoing everything gives the text and structure of the start back', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { current, dispatch } = carryOut(list);
      while (undo(current(), dispatch)) checkSound(current().doc);
      expect(withoutIds(current().doc)).toEqual(withoutIds(start));
    }),
    { numRuns: 3_000 },
  );
});

test('redoing everything that was undone gives the end back', () => {
  fc.assert(
    fc.property(acts, (list) => {
      const { current, dispatch } = carryOut(list);
      while (redo(current(), dispatch)) checkSound(current().doc);
      const end = current().doc;
      while (undo(current(), dispatch));
      while (redo(current(), dispatch)) checkSound(current().doc);
      expect(withoutIds(current().doc)).toEqual(withoutIds(end));
    }),
    { numRuns: 1_000 },
  );
});
