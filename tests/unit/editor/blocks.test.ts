import { NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
  type BlockKind,
  blockKindAt,
  blockKinds,
  setBlockKind,
} from '#shared/editor/commands/blocks';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import {
  article,
  authorsNote,
  bold,
  box,
  bullets,
  byline,
  closing,
  editorsNote,
  figure,
  headCell,
  headline,
  item,
  lead,
  numbers,
  p,
  positionOf,
  quote,
  runCommand,
  section,
  stateOf,
  subhead,
  table,
  verse,
} from '../../support/documentBuilder';

const document = article(
  headline('标题', '引题', '副题'),
  lead(
    p('段落'),
    subhead('小标题'),
    quote(p('引文')),
    bullets(item(p('圆点'))),
    numbers(item(p('编号'), bullets(item(p('里层'))))),
    figure('图说', '图源'),
    table([headCell('格子')]),
    verse(['诗句']),
    editorsNote(p('编者按')),
    authorsNote(p('附记')),
    closing('收尾'),
    byline('署名'),
    box('框题', 'inline', p('框文')),
  ),
  section('节题', p('节文')),
);
const at = (text: string) => stateOf(document, positionOf(document, text));

describe('blockKindAt', () => {
  test.each([
    ['段落', 'paragraph'],
    ['小标题', 'subhead'],
    ['引文', 'quote'],
    ['圆点', 'bulletList'],
    ['编号', 'orderedList'],
    ['里层', 'bulletList'],
    ['节文', 'paragraph'],
    ['标题', null],
    ['引题', null],
    ['副题', null],
  ])('at %s is %s', (text, kind) => {
    expect(blockKindAt(at(text))).toBe(kind);
  });
});

describe('setBlockKind', () => {
  /** Each kind, the words that stand in one, and what asking for the kind again gives. */
  const places: readonly (readonly [BlockKind, string, BlockKind | null])[] = [
    ['paragraph', '段落', null],
    ['subhead', '小标题', 'paragraph'],
    ['quote', '引文', 'paragraph'],
    ['bulletList', '圆点', 'paragraph'],
    ['orderedList', '编号', 'paragraph'],
    ['verse', '诗句', 'paragraph'],
    ['editorsNote', '编者按', 'paragraph'],
    ['authorsNote', '附记', 'paragraph'],
    ['closingParagraph', '收尾', 'paragraph'],
    ['bylineParagraph', '署名', 'paragraph'],
    ['paragraph', '框文', null],
  ];
  /** A box is set apart already: notes, closing and byline belong to the article itself. */
  const refusedInBox: readonly string[] = [
    'editorsNote',
    'authorsNote',
    'closingParagraph',
    'bylineParagraph',
  ];

  test.each(places)('a %s (%s) turns into every kind directly', (own, text, again) => {
    const reached = blockKinds.map((kind) => {
      const next = runCommand(at(text), setBlockKind(kind));
      if (next === null) return null;
      next.doc.check();
      expect(next.doc.textContent).toBe(document.textContent);
      expect(next.selection.head).toBe(positionOf(next.doc, text));
      return blockKindAt(next);
    });
    expect(reached).toEqual(
      blockKinds.map((kind) => {
        if (kind === own) return again;
        if (text === '框文' && refusedInBox.includes(kind)) return null;
        return kind;
      }),
    );
  });

  test.each(['标题', '引题', '节题', '图说', '框题', '格子'])('%s stays what it is', (text) => {
    expect(blockKinds.filter((kind) => setBlockKind(kind)(at(text)))).toEqual([]);
  });

  test('several blocks become one, and their lines keep their ids and their place in the selection', () => {
    const from = positionOf(document, '段落');
    const to = positionOf(document, '圆点', 1);
    const state = stateOf(document, TextSelection.create(document, from, to));
    const next = runCommand(state, setBlockKind('verse'));
    const made = next?.doc.child(1).firstChild;
    expect(made?.type.name).toBe('verse');
    expect(made?.children.map((line) => line.textContent)).toEqual([
      '段落',
      '小标题',
      '引文',
      '圆点',
    ]);
    const idAt = (text: string) => at(text).selection.$from.parent.attrs.id;
    expect(made?.children.map((line) => line.attrs.id)).toEqual(
      ['段落', '小标题', '引文', '圆点'].map(idAt),
    );
    expect(next?.doc.textBetween(next.selection.from, next.selection.to)).toBe('段落小标题引文圆');
  });

  test('a stretch with a picture or table in it is not taken apart', () => {
    const from = positionOf(document, '编号');
    const to = positionOf(document, '附记');
    const state = stateOf(document, TextSelection.create(document, from, to));
    expect(blockKinds.filter((kind) => setBlockKind(kind)(state))).toEqual([]);
  });

  test('the last line of the text, selected whole, turns into every kind that it is not', () => {
    const last = article(headline(), lead(p()), section('', authorsNote(p('注：甲。'))));
    const line = positionOf(last, '注：甲。') - 1;
    for (const kind of blockKinds.filter(
      (each) => each !== 'authorsNote' && each !== 'paragraph',
    )) {
      const state = stateOf(last, NodeSelection.create(last, line));
      const next = runCommand(state, setBlockKind(kind));
      next?.doc.check();
      expect(next?.doc.textContent).toBe('注：甲。');
    }
  });

  test('an entry of an inner list goes out one list at a time', () => {
    const once = runCommand(at('里层'), setBlockKind('paragraph'));
    expect(once && blockKindAt(once)).toBe('orderedList');
    const twice = once && runCommand(once, setBlockKind('paragraph'));
    expect(twice && blockKindAt(twice)).toBe('paragraph');
  });

  test('a small head loses its marks, which it cannot carry', () => {
    const marked = article(headline(), lead(p('甲', bold('乙'))));
    const next = runCommand(stateOf(marked, positionOf(marked, '甲')), setBlockKind('subhead'));
    expect(next?.doc.textContent).toBe('甲乙');
  });

  test('a block keeps its id when it becomes a small head and a paragraph again', () => {
    const before = at('段落').selection.$from.parent.attrs.id;
    const head = runCommand(at('段落'), setBlockKind('subhead'));
    const back = head && runCommand(head, setBlockKind('paragraph'));
    expect(head?.selection.$from.parent.attrs.id).toBe(before);
    expect(back?.doc.eq(document)).toBe(true);
  });
});

describe('toggleMarkNamed', () => {
  const marksOf = (state: ReturnType<typeof stateOf>, text: string) =>
    state.doc
      .resolve(positionOf(state.doc, text) + 1)
      .marks()
      .map(({ type }) => type.name);
  const select = (text: string) => {
    const from = positionOf(document, text);
    return stateOf(document, TextSelection.create(document, from, from + text.length));
  };

  test.each(['bold', 'italic', 'underline', 'superscript'] as const)(
    '%s is set and taken back',
    (name) => {
      const on = runCommand(select('节文'), toggleMarkNamed(name));
      expect(on && marksOf(on, '节文')).toEqual([name]);
      const off = on && runCommand(on, toggleMarkNamed(name));
      expect(off?.doc.eq(document)).toBe(true);
    },
  );

  test.each(['标题', '引题', '副题', '小标题', '图说', '节题'])(
    'refuses in plain text: %s',
    (text) => {
      expect(runCommand(select(text), toggleMarkNamed('bold'))).toBeNull();
    },
  );

  test('with nothing selected it holds for the words to come', () => {
    const state = runCommand(at('节文'), toggleMarkNamed('bold'));
    expect(state?.storedMarks?.map(({ type }) => type.name)).toEqual(['bold']);
  });
});
