import type { Unit } from '../tree/unit';
import { canPair, pair } from './pairs';

function heaviestParent(unit: Unit): Unit | null {
  const weights = new Map<Unit, number>();
  let best: Unit | null = null;
  for (const child of unit.children) {
    const parent = child.pair?.parent ?? null;
    if (parent === null || parent.pair !== null || !canPair(unit, parent)) continue;
    weights.set(parent, (weights.get(parent) ?? 0) + 1 + child.text.length);
    if (best === null || (weights.get(parent) ?? 0) > (weights.get(best) ?? 0)) best = parent;
  }
  return best;
}

/**
 * Pairs what holds the same blocks: rows, cells and entries of lists, which have no id, and parts that were
 * made anew around their text. `units` come top down and are paired from the innermost out.
 */
export function pairParents(units: readonly Unit[]): void {
  for (const unit of [...units].reverse()) {
    if (unit.pair !== null || unit.isText) continue;
    const parent = heaviestParent(unit);
    if (parent !== null) pair(unit, parent);
  }
}
