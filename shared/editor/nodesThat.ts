import type { Node } from '@tiptap/pm/model';

/** A node inside of another, and where it stands in it. */
export type FoundNode = { readonly node: Node; readonly position: number };

/**
 * Looks for the nodes inside of a document that pass a test of their own type, attributes, marks and children;
 * in order, each with its position. Nodes never change, so each is tested once: after a keystroke in a long
 * article only the parts that it changed.
 */
export function nodesThat(test: (node: Node) => boolean): (document: Node) => readonly FoundNode[] {
  const known = new WeakMap<Node, readonly FoundNode[]>();
  const inside = (parent: Node): readonly FoundNode[] => {
    if (parent.isLeaf) return [];
    const before = known.get(parent);
    if (before !== undefined) return before;
    const found: FoundNode[] = [];
    parent.forEach((node, offset) => {
      if (test(node)) found.push({ node, position: offset });
      for (const { node: inner, position } of inside(node)) {
        found.push({ node: inner, position: offset + 1 + position });
      }
    });
    known.set(parent, found);
    return found;
  };
  return inside;
}
