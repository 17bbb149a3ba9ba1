import { describe, expect, test } from 'vitest';
import { applyDocument } from '#shared/diff/applyDocument';
import { diffDocument } from '#shared/diff/diffDocument';
import type { DocumentChange, TextPiece } from '#shared/diff/model';
import { OtherContentError } from '#shared/diff/text/applyText';
import { textOfNode, textOfRuns } from '#shared/diff/tree/treeNode';
import type { DocumentJson } from '#shared/domain/article';
import {
  article,
  bold,
  bullets,
  cell,
  figure,
  headCell,
  headline,
  item,
  lead,
  type NodeSpec,
  p,
  quote,
  section,
  subhead,
  table,
} from '../../support/documentBuilder';

const json = (...parts: NodeSpec[]) => article(...parts).toJSON() as DocumentJson;
/** The same under a name, so that a block keeps it wherever it stands. */
const named = (id: string, spec: NodeSpec): NodeSpec => ({ ...spec, attrs: { ...spec.attrs, id } });

function marked(piece: TextPiece): string {
  if (piece.kind === 'keep') return piece.text;
  if (piece.kind === 'format') return `{~${piece.text}~}`;
  const text = textOfRuns(piece.runs);
  return piece.kind === 'insert' ? `{+${text}+}` : `[-${text}-]`;
}

/** A change as one line: kind, where, what. */
function line(change: DocumentChange): string {
  switch (change.kind) {
    case 'insert':
      return `insert ${change.to.join('.')} ${textOfNode(change.node)}`;
    case 'delete':
      return `delete ${change.from.join('.')} ${textOfNode(change.node)}`;
    case 'move':
      return `move ${change.from.join('.')} > ${change.to.join('.')}`;
    case 'text':
      return `text ${change.to.join('.')} ${change.pieces.map(marked).join('')}`;
    case 'attributes': {
      const values = change.values.filter(({ name }) => name !== 'id');
      return `attributes ${change.to.join('.')} ${values.map(({ name }) => name).join()}`.trim();
    }
  }
}
const told = (before: DocumentJson, after: DocumentJson) => diffDocument(before, after).map(line);

const a = named('a', p('甲村在渠首，先通了水。'));
const b = named('b', p('乙村在渠尾，等了三年。'));
const c = named('c', p('丙村靠山，没有渠。'));
const page = (...blocks: NodeSpec[]) =>
  json(headline('渠'), lead(named('lead', p('导语')), ...blocks));

describe('blocks', () => {
  test('a block moved down is one move, and the others stay', () => {
    expect(told(page(a, b, c), page(b, c, a))).toEqual(['move 1.1 > 1.3']);
  });

  test('of two that changed places the shorter one moved', () => {
    const long = named('long', p('很长的一段话，'.repeat(20)));
    expect(told(page(a, long), page(long, a))).toEqual(['move 1.1 > 1.2']);
  });

  test('a block moved and rewritten is both', () => {
    const rewritten = named('a', p('甲村在渠首，最先通了水。'));
    expect(told(page(a, b, c), page(b, c, rewritten))).toEqual([
      'move 1.1 > 1.3',
      'text 1.3 甲村在渠首，{+最+}先通了水。',
    ]);
  });

  test('what was cut and pasted under a new id is known by its text', () => {
    const pasted = named('new', p('甲村在渠首，先通了水。'));
    expect(told(page(a, b, c), page(b, c, pasted))).toEqual(['move 1.1 > 1.3', 'attributes 1.3']);
  });

  test('what was pasted elsewhere and changed is known by its likeness', () => {
    const pasted = named('new', p('甲村在渠首，早早通了水。'));
    expect(told(page(a, b, c), page(b, c, pasted))).toEqual([
      'move 1.1 > 1.3',
      'attributes 1.3',
      'text 1.3 甲村在渠首，[-先-]{+早早+}通了水。',
    ]);
  });

  test('a block added and one taken out are just that', () => {
    expect(told(page(a, b), page(a, c))).toEqual([
      'delete 1.2 乙村在渠尾，等了三年。',
      'insert 1.2 丙村靠山，没有渠。',
    ]);
  });

  test('a paragraph made a subhead is the same block of another kind', () => {
    const before = page(named('x', p('渠首')));
    expect(told(before, page(named('x', subhead('渠首'))))).toEqual(['attributes 1.1 type']);
  });

  test('a paragraph put into a quotation is moved into it', () => {
    expect(told(page(a, b), page(named('q', quote(a)), b))).toEqual([
      'insert 1.1 ',
      'move 1.1 > 1.1.0',
    ]);
  });
});

describe('sections', () => {
  const one = named('one', section('一', named('p1', p('第一节的话。'))));
  const two = named(
    'two',
    section('二', named('p2', p('第二节的话。')), named('p3', p('还有一段。'))),
  );
  const top = [headline('渠'), lead(named('l', p('导语')))];

  test('a section moved is one move, whatever it holds', () => {
    expect(told(json(...top, one, two), json(...top, two, one))).toEqual(['move 2 > 3']);
  });

  test('a section parted in two moves the blocks that went', () => {
    const first = named('two', section('二', named('p2', p('第二节的话。'))));
    const second = named('three', section('三', named('p3', p('还有一段。'))));
    expect(told(json(...top, two), json(...top, first, second))).toEqual([
      'insert 3 \n三',
      'move 2.3 > 3.2',
    ]);
  });
});

test('a table is compared by cell', () => {
  const grid = (count: string, ...more: NodeSpec[][]) =>
    named('t', table([headCell('村'), headCell('亩')], [cell('石渡'), cell(count)], ...more));
  expect(told(page(grid('1200')), page(grid('1350')))).toEqual(['text 1.1.1.1.0 [-1200-]{+1350+}']);
  expect(told(page(grid('1200')), page(grid('1200', [cell('柳湾'), cell('80')])))).toEqual([
    'insert 1.1.2 柳湾\n80',
  ]);
});

test('an entry of a list is the entry that holds its paragraph', () => {
  const before = page(named('l1', bullets(item(a), item(b))));
  expect(told(before, page(named('l1', bullets(item(b), item(a)))))).toEqual([
    'move 1.1.0 > 1.1.1',
  ]);
});

test('captions, headlines and marks are changed in place', () => {
  const before = json(headline('旧题', '肩题'), lead(a, named('f', figure('旧图说', '林一 摄'))));
  const bolder = named('a', p(bold('甲村'), '在渠首，先通了水。'));
  const after = json(
    headline('新题', '肩题'),
    lead(bolder, named('f', figure('新图说', '林一 摄'))),
  );
  expect(told(before, after)).toEqual([
    'text 0.1 [-旧-]{+新+}题',
    'text 1.0 {~甲村~}在渠首，先通了水。',
    'text 1.1.0 [-旧-]{+新+}图说',
  ]);
});

test('a diff is refused by a document that it was not made of', () => {
  const changes = diffDocument(page(a, b), page(b));
  expect(() => applyDocument(page(b, a), changes)).toThrow(OtherContentError);
  expect(() => applyDocument(page(c), changes)).toThrow(OtherContentError);
});
