import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nodesThat } from '#shared/editor/nodesThat';
import {
  article,
  bold,
  figure,
  headline,
  lead,
  p,
  positionOf,
  section,
  stateOf,
} from '../../support/documentBuilder';

type Found = readonly [string, number];

function found(document: Node, test: (node: Node) => boolean): Found[] {
  return nodesThat(test)(document).map(({ node, position }) => [node.type.name, position]);
}

function filtered(document: Node, test: (node: Node) => boolean): Found[] {
  const all: Found[] = [];
  document.descendants((node, position) => {
    if (test(node)) all.push([node.type.name, position]);
  });
  return all;
}

const document = article(
  headline('江堤修到家门口'),
  lead(p('渠水', bold('到了'), '田头。'), p()),
  section('一', p('甲'), figure('图'), p()),
  section('二', p('乙', bold('丙'))),
);

test('finds what a walk over the whole document finds, in the same order and at the same places', () => {
  const names = Object.keys(document.type.schema.nodes);
  fc.assert(
    fc.property(fc.subarray(names), fc.boolean(), (wanted, isEmpty) => {
      const test = (node: Node) =>
        wanted.includes(node.type.name) && (!isEmpty || node.childCount === 0);
      expect(found(document, test)).toEqual(filtered(document, test));
    }),
  );
});

test('looks again only at what a change has touched', () => {
  const looked: string[] = [];
  const emptyOnes = nodesThat((node) => {
    looked.push(node.isText ? (node.text ?? '') : node.type.name);
    return node.isTextblock && node.childCount === 0;
  });
  emptyOnes(document);
  looked.length = 0;
  const { doc } = stateOf(document, positionOf(document, '乙')).tr.insertText('、');
  emptyOnes(doc);
  // The parts of the document, those of the section, and the words of the paragraph.
  const { childCount: parts } = doc;
  const { childCount: blocks } = doc.child(parts - 1);
  expect(looked).toHaveLength(parts + blocks + 2);
});
