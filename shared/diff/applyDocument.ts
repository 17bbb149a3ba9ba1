import type { DocumentJson } from '#shared/domain/article';
import type { Json } from '#shared/domain/json';
import { isSameJson } from '#shared/domain/sameJson';
import type { DocumentChange, ValueChange } from './model';
import { applyText, OtherContentError } from './text/applyText';
import { type Path, type Run, readTree, type TreeNode, writeTree } from './tree/treeNode';

type OpenNode = {
  type: string;
  attrs: Readonly<Record<string, Json>>;
  children: OpenNode[];
  runs: readonly Run[];
};

function opened(node: TreeNode): OpenNode {
  return { ...node, children: node.children.map(opened) };
}

function nodeAt(top: OpenNode, path: Path): OpenNode {
  let node = top;
  for (const index of path) {
    const child = node.children[index];
    if (child === undefined) throw new OtherContentError();
    node = child;
  }
  return node;
}

/** Sets changed values of a record. Throws `OtherContentError` when one of them was another before. */
export function applyValues(
  record: Readonly<Record<string, Json>>,
  values: readonly ValueChange[],
): Readonly<Record<string, Json>> {
  const next = { ...record };
  for (const { name, before, after } of values) {
    if (!isSameJson(next[name], before)) throw new OtherContentError();
    if (after === undefined) delete next[name];
    else next[name] = after;
  }
  return next;
}

function changeAttributes(node: OpenNode, values: readonly ValueChange[]): void {
  const { type, ...attrs } = applyValues({ ...node.attrs, type: node.type }, values);
  node.type = String(type);
  node.attrs = attrs;
}

function byPath(one: { readonly to: Path }, other: { readonly to: Path }): number {
  for (let at = 0; at < Math.min(one.to.length, other.to.length); at += 1) {
    const difference = (one.to[at] ?? 0) - (other.to[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.to.length - other.to.length;
}

function detach(node: OpenNode, leaving: ReadonlySet<OpenNode>): void {
  for (const child of node.children) detach(child, leaving);
  node.children = node.children.filter((child) => !leaving.has(child));
}

type Arrival = { readonly to: Path; readonly node: OpenNode };

/** Parents come before their parts and each part at its last place: what stands before it is there already. */
function place(top: OpenNode, arrivals: readonly Arrival[]): void {
  for (const { to, node } of [...arrivals].sort(byPath)) {
    const parent = nodeAt(top, to.slice(0, -1));
    const index = to.at(-1) ?? 0;
    if (index > parent.children.length) throw new OtherContentError();
    parent.children.splice(index, 0, node);
  }
}

/**
 * The document that changes make of another. Throws `OtherContentError` when they were made of another
 * document than this.
 */
export function applyDocument(
  document: DocumentJson,
  changes: readonly DocumentChange[],
): DocumentJson {
  const top = opened(readTree(document));
  const leaving = new Set<OpenNode>();
  const deleted: { readonly node: OpenNode; readonly was: TreeNode }[] = [];
  const arrivals: Arrival[] = [];
  for (const change of changes) {
    if (change.kind === 'insert') {
      arrivals.push({ to: change.to, node: opened(change.node) });
      continue;
    }
    const node = nodeAt(top, change.from);
    if (change.kind === 'text') node.runs = applyText(node.runs, change.pieces);
    else if (change.kind === 'attributes') changeAttributes(node, change.values);
    else leaving.add(node);
    if (change.kind === 'move') arrivals.push({ to: change.to, node });
    if (change.kind === 'delete') deleted.push({ node, was: change.node });
  }
  detach(top, leaving);
  if (deleted.some(({ node, was }) => !isSameJson(node, was))) throw new OtherContentError();
  place(top, arrivals);
  return writeTree(top) as DocumentJson;
}
