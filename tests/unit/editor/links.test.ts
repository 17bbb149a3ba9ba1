import { TextSelection } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { linkStretch, removeLink, setLink } from '#shared/editor/commands/links';
import {
  article,
  headline,
  lead,
  marked,
  p,
  positionOf,
  runCommand,
  stateOf,
  subhead,
} from '../../support/documentBuilder';

const href = 'https://water.rongchuan.example/2025';
const link = { type: 'link', attrs: { href } };
const document = article(
  headline('标题'),
  lead(
    p('见', marked('年报', link), marked('全文', 'bold', link), '第三页'),
    subhead('小标题'),
    p('甲'),
  ),
);
const caret = (text: string, offset = 0) => stateOf(document, positionOf(document, text, offset));
const select = (text: string) => {
  const from = positionOf(document, text);
  return stateOf(document, TextSelection.create(document, from, from + text.length));
};
const linked = (doc: typeof document) => {
  const texts: string[] = [];
  doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === 'link');
    if (mark !== undefined) texts.push(`${node.text} ${mark.attrs.href}`);
  });
  return texts;
};

describe('linkStretch', () => {
  test('is the whole link around the caret, whatever type its runs have', () => {
    const stretch = linkStretch(caret('年报', 1));
    expect(stretch && document.textBetween(stretch.from, stretch.to)).toBe('年报全文');
    expect(stretch?.href).toBe(href);
  });

  test.each([
    ['plain text without a selection', caret('第三页', 1)],
    ['the headline', select('标题')],
    ['a small head', select('小标题')],
  ])('is none in %s', (_where, state) => {
    expect(linkStretch(state)).toBeNull();
  });

  test('is none over two paragraphs', () => {
    const from = positionOf(document, '第三页');
    const state = stateOf(
      document,
      TextSelection.create(document, from, positionOf(document, '甲') + 1),
    );
    expect(linkStretch(state)).toBeNull();
  });
});

test('selected words become a link, and its caret alone is enough to lead it elsewhere or nowhere', () => {
  const next = runCommand(select('第三页'), setLink('mailto:desk@rongchuan.example'));
  expect(next && linked(next.doc)).toContain('第三页 mailto:desk@rongchuan.example');
  const moved = runCommand(caret('全文', 1), setLink('https://a.example/'));
  expect(moved && linked(moved.doc)).toEqual([
    '年报 https://a.example/',
    '全文 https://a.example/',
  ]);
  const gone = runCommand(caret('年报', 1), removeLink);
  expect(gone && linked(gone.doc)).toEqual([]);
  expect(gone?.doc.textContent).toBe(document.textContent);
});

test('an address that runs something is refused', () => {
  expect(setLink('javascript:alert(1)')(select('第三页'))).toBe(false);
  expect(removeLink(select('第三页'))).toBe(false);
});
