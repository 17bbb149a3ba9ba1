import type { DocumentJson } from '#shared/domain/article';
import type { Json } from '#shared/domain/json';
import { isSameJson } from '#shared/domain/sameJson';
import type { DocumentChange, ValueChange } from './model';
import { pairUnits } from './pairing/pairUnits';
import { diffText } from './text/diffText';
import { keptInOrder } from './tree/keptInOrder';
import { readTree, type TreeNode } from './tree/treeNode';
import { pathOf, type Unit, unitOf, unitsIn } from './tree/unit';

/** What a node weighs when it is asked which of several moved. */
function weightOf(unit: Unit): number {
  return unit.children.reduce((sum, child) => sum + weightOf(child), 1 + unit.text.length);
}

/** The units of the document after that stand where they stood: under the same parent, in the same order. */
function unmovedIn(b: Unit): ReadonlySet<Unit> {
  const unmoved = new Set<Unit>();
  for (const parent of unitsIn(b)) {
    const here = parent.children.filter(({ pair }) => pair !== null && pair.parent === parent.pair);
    const placed = here.map((child) => ({
      place: child.pair?.index ?? 0,
      weight: weightOf(child),
    }));
    for (const at of keptInOrder(placed)) {
      const child = here[at];
      if (child !== undefined) unmoved.add(child);
    }
  }
  return unmoved;
}

/** A node without those of its parts that have a counterpart elsewhere. */
function shellOf({ node, children }: Unit): TreeNode {
  return { ...node, children: children.filter(({ pair }) => pair === null).map(shellOf) };
}

/** The values that differ between two records, in the order of their names. */
export function changedValues(
  before: Readonly<Record<string, Json>>,
  after: Readonly<Record<string, Json>>,
): readonly ValueChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((name): ValueChange[] => {
    const [was, is] = [before[name], after[name]];
    if (isSameJson(was, is)) return [];
    return [
      {
        name,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function changesWithin(a: Unit, b: Unit): readonly DocumentChange[] {
  const [from, to] = [pathOf(a), pathOf(b)];
  const changes: DocumentChange[] = [];
  const isRetyped = a.node.type !== b.node.type;
  const type = { name: 'type', before: a.node.type, after: b.node.type };
  const values = [...(isRetyped ? [type] : []), ...changedValues(a.node.attrs, b.node.attrs)];
  if (values.length > 0) changes.push({ kind: 'attributes', from, to, values });
  if (a.isText && !isSameJson(a.node.runs, b.node.runs)) {
    changes.push({ kind: 'text', from, to, pieces: diffText(a.node.runs, b.node.runs) });
  }
  return changes;
}

/**
 * What makes one document into another: parts found again by id and likeness, moved ones as moves, text by
 * words. The changes stand in the order of the document after, what was taken out where it stood before it.
 */
export function diffDocument(before: DocumentJson, after: DocumentJson): readonly DocumentChange[] {
  const [a, b] = [unitOf(readTree(before)), unitOf(readTree(after))];
  pairUnits(a, b);
  const unmoved = unmovedIn(b);
  const changes: DocumentChange[] = [];
  for (const unit of unitsIn(a)) {
    if (unit.pair === null && unit.parent?.pair !== null) {
      changes.push({ kind: 'delete', from: pathOf(unit), node: shellOf(unit) });
    }
  }
  for (const unit of unitsIn(b)) {
    if (unit.pair === null) {
      if (unit.parent?.pair === null) continue;
      changes.push({ kind: 'insert', to: pathOf(unit), node: shellOf(unit) });
      continue;
    }
    if (unit.parent !== null && !unmoved.has(unit)) {
      changes.push({ kind: 'move', from: pathOf(unit.pair), to: pathOf(unit) });
    }
    changes.push(...changesWithin(unit.pair, unit));
  }
  return changes;
}
