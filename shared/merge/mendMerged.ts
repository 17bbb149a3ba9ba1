import { Fragment, type Node } from '@tiptap/pm/model';

/** A container that lost its last block to both sides gets an empty one, as the editor gives it one. */
function refilled(node: Node): Node {
  if (node.isTextblock || node.isLeaf) return node;
  const content = Fragment.from(node.children.map(refilled));
  return node.type.createAndFill(node.attrs, content, node.marks) ?? node.copy(content);
}

/**
 * Gives a name to a block that has none, and another to one that stands in the text twice, as when both its
 * texts are kept; both sides find the same names.
 */
function namedOnce(node: Node, around: string, taken: Set<string>): Node {
  if (node.isText) return node;
  let attrs = node.attrs;
  if (typeof attrs.id === 'string') {
    let id = attrs.id === '' ? `${around}-rest` : attrs.id;
    while (taken.has(id)) id = `${id}-other`;
    taken.add(id);
    attrs = { ...attrs, id };
  }
  const name = String(attrs.id ?? around);
  const content = node.children.map((child) => namedOnce(child, name, taken));
  return node.type.create(attrs, content, node.marks);
}

/** What the parts of two documents want to be one that the editor can take up. */
export function mended(document: Node): Node {
  return namedOnce(refilled(document), '', new Set());
}
