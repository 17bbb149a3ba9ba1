import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { type BlockKind, blockKindAt, setBlockKind } from '#shared/editor/commands/blocks';
import { toggleMarkNamed } from '#shared/editor/commands/marks';
import {
  article,
  bold,
  bullets,
  figure,
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
  const kinds: readonly BlockKind[] = [
    'paragraph',
    'subhead',
    'quote',
    'bulletList',
    'orderedList',
  ];
  /** What stands at the text after each kind is asked for, in the order of `kinds`; null refuses. */
  test.each([
    ['段落', [null, 'subhead', 'quote', 'bulletList', 'orderedList']],
    ['小标题', ['paragraph', 'paragraph', null, null, null]],
    ['引文', ['paragraph', null, 'paragraph', null, null]],
    ['圆点', ['paragraph', null, null, 'paragraph', null]],
    ['编号', ['paragraph', null, null, null, 'paragraph']],
    ['节文', [null, 'subhead', 'quote', 'bulletList', 'orderedList']],
    ['标题', [null, null, null, null, null]],
    ['引题', [null, null, null, null, null]],
    ['节题', [null, null, null, null, null]],
  ] as const)('at %s gives %j', (text, expected) => {
    const reached = kinds.map((kind) => {
      const next = runCommand(at(text), setBlockKind(kind));
      if (next === null) return null;
      expect(next.doc.textContent).toBe(document.textContent);
      return blockKindAt(next);
    });
    expect(reached).toEqual(expected);
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

  test.each(['bold', 'italic'] as const)('%s is set and taken back', (name) => {
    const on = runCommand(select('节文'), toggleMarkNamed(name));
    expect(on && marksOf(on, '节文')).toEqual([name]);
    const off = on && runCommand(on, toggleMarkNamed(name));
    expect(off?.doc.eq(document)).toBe(true);
  });

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
