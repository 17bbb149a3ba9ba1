import type { Unit } from '../tree/unit';
import { canPair, pair } from './pairs';

/** Parts that their place in the whole names. */
const fixedNames: ReadonlySet<string> = new Set([
  'headline',
  'lead',
  'kicker',
  'mainHeadline',
  'subtitle',
  'sectionLabel',
  'sectionHeadline',
  'caption',
  'credit',
  'boxHeadline',
]);
/** Inside these what stands at the same place is the same, whatever it says. */
const griddedNames: ReadonlySet<string> = new Set([
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
]);

function pairFixed(unit: Unit, other: Unit): void {
  const open = other.children.filter((child) => child.pair === null);
  for (const child of unit.children) {
    if (child.pair !== null || !fixedNames.has(child.node.type)) continue;
    const at = open.findIndex(({ node }) => node.type === child.node.type);
    const [found] = at < 0 ? [] : open.splice(at, 1);
    if (found !== undefined) pair(child, found);
  }
}

/** The stretches of children without counterpart, between those that have one here, by the one before. */
function gapsOf(unit: Unit, other: Unit): ReadonlyMap<Unit | null, readonly Unit[]> {
  const gaps = new Map<Unit | null, Unit[]>();
  let before: Unit | null = null;
  for (const child of unit.children) {
    if (child.pair?.parent === other) before = child;
    else if (child.pair === null) gaps.set(before, [...(gaps.get(before) ?? []), child]);
  }
  return gaps;
}

function pairGaps(unit: Unit, other: Unit): void {
  const others = gapsOf(other, unit);
  for (const [before, gap] of gapsOf(unit, other)) {
    const facing = others.get(before?.pair ?? null) ?? [];
    if (facing.length !== gap.length) continue;
    gap.forEach((child, index) => {
      const found = facing[index];
      if (found !== undefined && canPair(child, found)) pair(child, found);
    });
  }
}

/** Pairs, from the top down, what its place among the parts of a pair names. */
export function pairParts(unit: Unit): void {
  const other = unit.pair;
  if (other !== null && !unit.isText) {
    pairFixed(unit, other);
    if (griddedNames.has(unit.node.type)) pairGaps(unit, other);
  }
  unit.children.forEach(pairParts);
}
