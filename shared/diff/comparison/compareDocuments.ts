import type { DocumentJson } from '#shared/domain/article';
import type { DocumentChange, TextPiece, ValueChange } from '../model';
import { type Path, readTree, type TreeNode } from '../tree/treeNode';
import type { ComparedNode, ComparedState } from './comparedNode';
import { changedSpans, spansUnder } from './spansOf';

type Spot = { readonly node: TreeNode; readonly path: Path };

/** The changes by the places that they name. */
type Lookup = {
  readonly a: TreeNode;
  readonly movedTo: ReadonlyMap<string, Path>;
  readonly movedFrom: ReadonlyMap<string, Path>;
  readonly inserted: ReadonlySet<string>;
  readonly deleted: ReadonlySet<string>;
  readonly pieces: ReadonlyMap<string, readonly TextPiece[]>;
  readonly values: ReadonlyMap<string, readonly ValueChange[]>;
};

const nameOf = (path: Path) => path.join('.');

function lookupOf(a: TreeNode, changes: readonly DocumentChange[]): Lookup {
  const movedTo = new Map<string, Path>();
  const movedFrom = new Map<string, Path>();
  const inserted = new Set<string>();
  const deleted = new Set<string>();
  const pieces = new Map<string, readonly TextPiece[]>();
  const values = new Map<string, readonly ValueChange[]>();
  for (const change of changes) {
    if (change.kind === 'insert') inserted.add(nameOf(change.to));
    else if (change.kind === 'delete') deleted.add(nameOf(change.from));
    else if (change.kind === 'text') pieces.set(nameOf(change.to), change.pieces);
    else if (change.kind === 'attributes') {
      // A block known again under a new id is the same to a reader.
      const seen = change.values.filter(({ name }) => name !== 'id');
      values.set(nameOf(change.to), seen);
    } else {
      movedTo.set(nameOf(change.to), change.from);
      movedFrom.set(nameOf(change.from), change.to);
    }
  }
  return { a, movedTo, movedFrom, inserted, deleted, pieces, values };
}

function nodeAt(top: TreeNode, path: Path): TreeNode {
  return path.reduce((node, index) => node.children[index] ?? node, top);
}

function childrenOf({ node, path }: Spot): readonly Spot[] {
  return node.children.map((child, index) => ({ node: child, path: [...path, index] }));
}

/** A node that stands in both documents, with all that came and went inside it. */
function pairNode(a: Spot, b: Spot, state: ComparedState, lookup: Lookup): ComparedNode {
  const name = nameOf(b.path);
  const pieces = lookup.pieces.get(name);
  const { type, attrs, runs } = b.node;
  return {
    key: `b${name}`,
    state,
    type,
    attrs,
    from: a.path,
    to: b.path,
    values: lookup.values.get(name) ?? [],
    spans: pieces === undefined ? spansUnder('same', runs) : changedSpans(a.node.runs, pieces),
    children: mergeChildren(childrenOf(a), childrenOf(b), lookup),
  };
}

function newNode(b: Spot, lookup: Lookup): ComparedNode {
  const { type, attrs, runs } = b.node;
  const spans = spansUnder('inserted', runs);
  const children = childrenOf(b).map((child) => comingNode(child, lookup));
  const key = `b${nameOf(b.path)}`;
  return {
    key,
    state: 'inserted',
    type,
    attrs,
    from: null,
    to: b.path,
    values: [],
    spans,
    children,
  };
}

function comingNode(b: Spot, lookup: Lookup): ComparedNode {
  const from = lookup.movedTo.get(nameOf(b.path));
  if (from === undefined) return newNode(b, lookup);
  return pairNode({ node: nodeAt(lookup.a, from), path: from }, b, 'moved', lookup);
}

function goingNode(a: Spot, lookup: Lookup): ComparedNode {
  const { type, attrs, runs } = a.node;
  const to = lookup.movedFrom.get(nameOf(a.path)) ?? null;
  const state = to === null ? 'deleted' : 'left';
  const spans = spansUnder('deleted', runs);
  // What a node that moved away holds is shown where it went.
  const children = to === null ? childrenOf(a).map((child) => goingNode(child, lookup)) : [];
  const key = `a${nameOf(a.path)}`;
  return { key, state, type, attrs, from: a.path, to, values: [], spans, children };
}

function mergeChildren(
  before: readonly Spot[],
  after: readonly Spot[],
  lookup: Lookup,
): readonly ComparedNode[] {
  const isGoing = ({ path }: Spot) =>
    lookup.deleted.has(nameOf(path)) || lookup.movedFrom.has(nameOf(path));
  const isComing = ({ path }: Spot) =>
    lookup.inserted.has(nameOf(path)) || lookup.movedTo.has(nameOf(path));
  const merged: ComparedNode[] = [];
  const rest = [...before];
  const flushGoing = () => {
    for (let next = rest[0]; next !== undefined && isGoing(next); next = rest[0]) {
      merged.push(goingNode(next, lookup));
      rest.shift();
    }
  };
  flushGoing();
  for (const spot of after) {
    const counterpart = isComing(spot) ? undefined : rest.shift();
    if (counterpart === undefined) {
      merged.push(comingNode(spot, lookup));
      continue;
    }
    merged.push(pairNode(counterpart, spot, 'kept', lookup));
    flushGoing();
  }
  return merged;
}

/** Two documents read as one, by the changes that lead from the first to the second. */
export function compareDocuments(
  before: DocumentJson,
  after: DocumentJson,
  changes: readonly DocumentChange[],
): ComparedNode {
  const [a, b] = [readTree(before), readTree(after)];
  return pairNode({ node: a, path: [] }, { node: b, path: [] }, 'kept', lookupOf(a, changes));
}
