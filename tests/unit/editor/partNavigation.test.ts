import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import {
  backspaceAtPartStart,
  deleteAtPartEnd,
  enterNextPart,
} from '#shared/editor/commands/partNavigation';
import {
  article,
  figure,
  headline,
  lead,
  p,
  positionOf,
  runCommand,
  section,
  startOf,
  stateOf,
} from '../../support/documentBuilder';

const document = article(
  headline(['旱渠变清渠', '荒坡成果园'], '山乡见闻', '修渠记'),
  lead(p('导语'), figure('开闸', '林一 摄'), p('图后')),
  section('新渠通水', p('正文')),
);

const spare = article(headline(['旱渠变清渠', '', '荒坡成果园'], '山乡见闻'), lead(p('导语')));

/** The type of the text block that holds the caret, and how far in the caret stands. */
function placeAfter(at: number, command: Parameters<typeof runCommand>[1], from = document) {
  const next = runCommand(stateOf(from, at), command);
  if (next === null) return null;
  const { $from } = next.selection;
  return {
    part: $from.parent.type.name,
    text: $from.parent.textContent,
    offset: $from.parentOffset,
    doc: next.doc,
  };
}

describe('Enter in a typed part goes to the start of the next text', () => {
  test.each([
    ['kicker', '山乡见闻', 'mainHeadline', '旱渠变清渠'],
    ['first half', '旱渠变清渠', 'mainHeadline', '荒坡成果园'],
    ['last half', '荒坡成果园', 'subtitle', '修渠记'],
    ['subtitle', '修渠记', 'paragraph', '导语'],
    ['caption', '开闸', 'credit', '林一 摄'],
    ['credit', '林一 摄', 'paragraph', '图后'],
    ['section headline', '新渠通水', 'paragraph', '正文'],
  ])('from the %s', (_part, text, part, next) => {
    for (const offset of [0, 1, text.length]) {
      const after = placeAfter(positionOf(document, text, offset), enterNextPart);
      expect(after).toMatchObject({ part, text: next, offset: 0 });
      expect(after?.doc).toBe(document);
    }
  });

  test('from a section label', () => {
    expect(placeAfter(startOf(document, 'sectionLabel'), enterNextPart)).toMatchObject({
      part: 'sectionHeadline',
      offset: 0,
    });
  });

  test('with text selected nothing is deleted', () => {
    const from = positionOf(document, '旱渠变清渠');
    const after = runCommand(stateOf(document, [from, from + 5]), enterNextPart);
    expect(after?.doc).toBe(document);
    expect(after?.selection.$from.parent.textContent).toBe('荒坡成果园');
  });

  test('a paragraph is left to the general Enter', () => {
    expect(placeAfter(positionOf(document, '正文'), enterNextPart)).toBeNull();
  });

  test('in the last part of an article the caret stays and nothing breaks', () => {
    const last = article(headline(), lead(figure('图', '林一')));
    const after = placeAfter(positionOf(last, '林一', 1), enterNextPart, last);
    expect(after?.doc).toBe(last);
  });

  test('asked without dispatch it only answers', () => {
    expect(enterNextPart(stateOf(document, positionOf(document, '修渠记')))).toBe(true);
  });
});

describe('Backspace at the start of a typed part', () => {
  test.each([
    ['the first half', '旱渠变清渠', 'kicker', '山乡见闻'],
    ['a full second half', '荒坡成果园', 'mainHeadline', '旱渠变清渠'],
    ['the subtitle', '修渠记', 'mainHeadline', '荒坡成果园'],
    ['a caption', '开闸', 'paragraph', '导语'],
    ['a credit', '林一 摄', 'caption', '开闸'],
    ['the first paragraph of a part', '导语', 'subtitle', '修渠记'],
  ])('of %s goes to the end of the text before and joins nothing', (_where, text, part, before) => {
    const after = placeAfter(positionOf(document, text), backspaceAtPartStart);
    expect(after).toMatchObject({ part, text: before, offset: before.length });
    expect(after?.doc).toBe(document);
  });

  test('of an empty half removes it', () => {
    const after = placeAfter(startOf(spare, 'mainHeadline', 1), backspaceAtPartStart, spare);
    expect(after).toMatchObject({ text: '旱渠变清渠', offset: 5 });
    expect(after?.doc.firstChild?.childCount).toBe(4);
  });

  test('of the only half keeps it, empty as it is', () => {
    const empty = article(headline('', '山乡'), lead());
    const after = placeAfter(startOf(empty, 'mainHeadline'), backspaceAtPartStart, empty);
    expect(after).toMatchObject({ part: 'kicker', offset: 2 });
    expect(after?.doc).toBe(empty);
  });

  test('of the kicker, before which nothing stands, changes nothing', () => {
    const at = startOf(document, 'kicker');
    const after = runCommand(stateOf(document, at), backspaceAtPartStart);
    expect(after?.doc).toBe(document);
    expect(after?.selection.from).toBe(at);
  });

  test.each([['inside a part', positionOf(document, '修渠记', 1)]])(
    'is left to the general Backspace %s',
    (_where, at) => {
      expect(placeAfter(at, backspaceAtPartStart)).toBeNull();
    },
  );

  test('is left to the general Backspace while text is selected', () => {
    const from = positionOf(document, '修渠记');
    const selection = TextSelection.create(document, from, from + 1);
    expect(runCommand(stateOf(document, selection), backspaceAtPartStart)).toBeNull();
  });

  test('asked without dispatch it only answers', () => {
    expect(backspaceAtPartStart(stateOf(spare, startOf(spare, 'mainHeadline', 1)))).toBe(true);
  });
});

describe('Delete at the end of a typed part', () => {
  test.each(['山乡见闻', '旱渠变清渠', '荒坡成果园', '修渠记', '开闸', '林一 摄', '新渠通水'])(
    'draws nothing in after %s',
    (text) => {
      const state = stateOf(document, positionOf(document, text, text.length));
      expect(runCommand(state, deleteAtPartEnd)).toBe(state);
    },
  );

  test.each([['inside a part', positionOf(document, '修渠记', 1)]])(
    'is left to the general Delete %s',
    (_where, at) => {
      expect(runCommand(stateOf(document, at), deleteAtPartEnd)).toBeNull();
    },
  );
});
