import type { Node, Slice } from '@tiptap/pm/model';
import { AllSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import {
  crossesParts,
  deleteAcrossParts,
  typeAcrossParts,
} from '#shared/editor/commands/partBorders';
import {
  blocksOfParts,
  pasteAcrossParts,
  pasteAsLine,
  pasteWhole,
} from '#shared/editor/commands/pasteIntoParts';
import {
  article,
  figure,
  headline,
  lead,
  p,
  section,
  stateOf,
} from '../../support/documentBuilder';

const start = article(
  headline(['旱渠变清渠'], '榕川见闻', '三年修渠记'),
  lead(p('榕川的渠修了三年。'), p('第二段。')),
  section('甲', p('甲村先通水。'), p('甲村二段。')),
  section('乙', p('乙村后通水。')),
);

/** A selection from inside one run of text to inside another. */
function between(from: string, to: string) {
  const at = (text: string) => {
    let found = -1;
    start.descendants((node, position) => {
      const index = node.isText ? (node.text ?? '').indexOf(text) : -1;
      if (index >= 0) found = position + index;
    });
    return found;
  };
  return stateOf(start, TextSelection.create(start, at(from), at(to)));
}

const linesOf = (document: Node) => {
  const lines: string[] = [];
  document.descendants((node) => {
    if (node.isTextblock && node.textContent !== '')
      lines.push(`${node.type.name}:${node.textContent}`);
  });
  return lines;
};

function changed(state: ReturnType<typeof stateOf>, command: typeof deleteAcrossParts): Node {
  let document = state.doc;
  command(state, (transaction) => {
    document = transaction.doc;
  });
  document.check();
  return document;
}

/** What copying these paragraphs from another lead gives. */
function paragraphs(...texts: string[]): Slice {
  const other = article(headline(['']), lead(...texts.map((text) => p(text))));
  const from = (other.firstChild?.nodeSize ?? 0) + 2;
  return other.slice(from, other.content.size - 2);
}

describe('over a border, text goes and parts stay', () => {
  it('lead to section: the halves stay where they are', () => {
    const lines = linesOf(changed(between('修了三年', '先通水'), deleteAcrossParts));
    expect(lines).toContain('paragraph:榕川的渠');
    expect(lines).toContain('paragraph:先通水。');
    expect(lines).not.toContain('paragraph:第二段。');
    expect(lines).not.toContain('sectionLabel:甲');
  });

  it('a section inside the selection goes whole', () => {
    const document = changed(between('修了三年', '后通水'), deleteAcrossParts);
    expect(document.childCount).toBe(3);
    expect(linesOf(document)).toContain('paragraph:后通水。');
  });

  it('kicker to headline: neither takes the text of the other', () => {
    const lines = linesOf(changed(between('见闻', '变清渠'), deleteAcrossParts));
    expect(lines).toContain('kicker:榕川');
    expect(lines).toContain('mainHeadline:变清渠');
  });

  it('everything selected leaves an empty article that can be written in', () => {
    const state = stateOf(start, new AllSelection(start));
    const document = changed(state, deleteAcrossParts);
    expect(linesOf(document)).toEqual([]);
    expect(document.childCount).toBe(2);
  });

  it('typing puts the words where the selection began', () => {
    const lines = linesOf(changed(between('修了三年', '先通水'), typeAcrossParts('新词')));
    expect(lines).toContain('paragraph:榕川的渠新词');
  });
});

it('a selection inside one part is none of these', () => {
  expect(crossesParts(between('榕川的渠', '第二段').selection)).toBe(false);
  expect(deleteAcrossParts(between('榕川的渠', '第二段'))).toBe(false);
});

describe('pasting', () => {
  it('what was copied inside one part comes as its text alone', () => {
    const { from, to } = between('榕川的渠', '第二段').selection;
    const whole = start.slice(from, to, true);
    expect(whole.content.firstChild?.type.name).toBe('lead');
    const slice = blocksOfParts(whole);
    expect([slice.content.firstChild?.type.name, slice.openStart, slice.openEnd]).toEqual([
      'paragraph',
      1,
      1,
    ]);
  });

  it('what was copied over a border comes as blocks', () => {
    const slice = blocksOfParts(between('修了三年', '先通水').selection.content());
    const names = slice.content.content.map((node) => node.type.name);
    expect(new Set(names)).toEqual(new Set(['paragraph', 'subhead']));
    expect(slice.content.textBetween(0, slice.content.size, '|')).toBe(
      '修了三年。|第二段。|甲|甲村',
    );
  });

  it('of several paragraphs the first goes into a headline and the rest into the running text', () => {
    const state = between('变清渠', '变清渠');
    const slice = paragraphs('一行', '二行');
    const lines = linesOf(changed(state, pasteAsLine(slice)));
    expect(lines).toContain('mainHeadline:旱渠一行变清渠');
    expect(lines.indexOf('paragraph:二行')).toBe(lines.indexOf('paragraph:榕川的渠修了三年。') - 1);
  });

  it('a copied article takes its places whole in an empty one', () => {
    const empty = article(headline(''), lead(p('')));
    const document = changed(
      stateOf(empty, new AllSelection(empty)),
      pasteWhole(start.slice(0, start.content.size)),
    );
    expect(linesOf(document)).toEqual(linesOf(start));
  });

  it('a part of a figure over everything becomes text, in the first part', () => {
    const drawn = article(headline('渠'), lead(figure('渠首开闸', '林一 摄')));
    const from = (drawn.firstChild?.nodeSize ?? 0) + 4;
    const slice = blocksOfParts(drawn.slice(from, from + 2, true));
    const state = stateOf(start, new AllSelection(start));
    expect(linesOf(changed(state, pasteAcrossParts(slice)))).toEqual(['kicker:首开']);
  });

  it('over a border, what is pasted takes the place of what goes', () => {
    const state = between('修了三年', '先通水');
    const slice = paragraphs('换上的话');
    const lines = linesOf(changed(state, pasteAcrossParts(slice)));
    expect(lines).toContain('paragraph:榕川的渠换上的话');
    expect(lines).toContain('paragraph:先通水。');
  });
});
