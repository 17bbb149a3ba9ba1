import { isTextblockName, type Path, type TreeNode, textOfRuns } from './treeNode';

/** A node of one of two documents that are compared, with its counterpart in the other once that is found. */
export type Unit = {
  readonly node: TreeNode;
  readonly parent: Unit | null;
  readonly index: number;
  readonly children: Unit[];
  readonly isText: boolean;
  /** The characters of a block of text; empty for every other node. */
  readonly text: string;
  /** The stable id of a block; empty for a node that carries none. */
  readonly id: string;
  pair: Unit | null;
};

/** The units of a document, top down. */
export function unitOf(node: TreeNode, parent: Unit | null = null, index = 0): Unit {
  const isText = isTextblockName(node.type);
  const id = typeof node.attrs.id === 'string' ? node.attrs.id : '';
  const text = isText ? textOfRuns(node.runs) : '';
  const unit: Unit = { node, parent, index, children: [], isText, text, id, pair: null };
  node.children.forEach((child, at) => {
    unit.children.push(unitOf(child, unit, at));
  });
  return unit;
}

/** A unit and all below it, in the order of the document. */
export function unitsIn(unit: Unit): readonly Unit[] {
  const list: Unit[] = [];
  const visit = (each: Unit) => {
    list.push(each);
    each.children.forEach(visit);
  };
  visit(unit);
  return list;
}

/** The way to a unit from the top of its document. */
export function pathOf(unit: Unit): Path {
  return unit.parent === null ? [] : [...pathOf(unit.parent), unit.index];
}
