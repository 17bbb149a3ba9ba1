import { Fragment, type Node } from '@tiptap/pm/model';

const ids: readonly string[] = ['id'];
const idAndChange: readonly string[] = ['id', 'change'];
const remarks: readonly string[] = ['comment', 'highlight'];

function isSame(one: Node, other: Node, leftOut: readonly string[]): boolean {
  if (one === other) return true;
  if (one.type !== other.type || one.childCount !== other.childCount) return false;
  if (one.isText) return one.eq(other);
  const names = Object.keys(one.attrs).filter((name) => !leftOut.includes(name));
  const isSameMarkup = names.every(
    (name) => JSON.stringify(one.attrs[name]) === JSON.stringify(other.attrs[name]),
  );
  return (
    isSameMarkup && one.children.every((child, index) => isSame(child, other.child(index), leftOut))
  );
}

/** Whether two texts are the same in all but the ids of their blocks. */
export function isSameText(one: Node, other: Node): boolean {
  return isSame(one, other, ids);
}

function withoutRemarks(node: Node): Node {
  if (node.isText) return node.mark(node.marks.filter(({ type }) => !remarks.includes(type.name)));
  return node.copy(Fragment.fromArray(node.children.map(withoutRemarks)));
}

/**
 * Whether a block reads as another, whatever is suggested for either as a whole, and whatever is commented
 * on or highlighted in either.
 */
export function isSameBlock(one: Node, other: Node): boolean {
  return isSame(withoutRemarks(one), withoutRemarks(other), idAndChange);
}
