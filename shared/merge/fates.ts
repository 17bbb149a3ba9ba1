import type { Node } from '@tiptap/pm/model';
import type { Choice } from '#shared/domain/mergeConflict';
import type { Choices, Conflict } from './conflict';
import { chosen, mergeValue, type Three } from './mergeValues';
import { root, saysTheSame, type Unit, type Units } from './units';

/** What becomes of one unit: its own node, where it stands, and a second text kept after it. */
export type Fate = { readonly unit: Unit; readonly parent: string; readonly also: Node | null };

/** The part of a document that has changed counts also when only blocks inside of it have. */
function isTouched(side: Units, base: Units, id: string): boolean {
  const [unit, before] = [side.byId.get(id), base.byId.get(id)];
  if (unit === undefined || before === undefined) return unit !== before;
  if (!saysTheSame(unit, before)) return true;
  const [now, then] = [side.children.get(id) ?? [], base.children.get(id) ?? []];
  return now.some((inner) => !then.includes(inner) || isTouched(side, base, inner));
}

/** The common past and both sides as units. */
export type Sides = Three<Units>;

/** The outermost part around a unit, or the unit itself, that one side still has and the other took out. */
function takenOutWith(sides: Sides, kept: 'ours' | 'theirs', id: string): string | null {
  const other = kept === 'ours' ? 'theirs' : 'ours';
  let outermost: string | null = null;
  for (let name: string | undefined = id; name !== undefined; ) {
    const isTakenOut = sides.base.byId.has(name) && !sides[other].byId.has(name);
    if (isTakenOut) outermost = name;
    name = sides[kept].byId.get(name)?.parent;
  }
  return outermost;
}

/**
 * What becomes of a unit that is on one side alone: what is new stays; what the other side took out goes with
 * all that is in it, unless this side worked on it: then it stays as this side has it until that is settled.
 */
function fateOfOneSided(sides: Sides, id: string, choices: Choices): FateOrConflict {
  const kept = sides.ours.byId.has(id) ? 'ours' : 'theirs';
  const unit = sides[kept].byId.get(id);
  if (unit === undefined) return { fate: null, conflict: null };
  const fate: Fate = { unit, parent: unit.parent, also: null };
  const outermost = takenOutWith(sides, kept, id);
  if (outermost === null) return { fate, conflict: null };
  if (!isTouched(sides[kept], sides.base, outermost)) return { fate: null, conflict: null };
  const key = `block:${outermost}`;
  const choice = choices.get(key);
  const isTakenOut = choice !== undefined && choice !== 'both' && choice !== kept;
  if (isTakenOut) return { fate: null, conflict: null };
  if (choice !== undefined || outermost !== id) return { fate, conflict: null };
  const base = sides.base.byId.get(id)?.node ?? null;
  const [ours, theirs] = kept === 'ours' ? [unit.node, null] : [null, unit.node];
  return { fate, conflict: { kind: 'block', key, base, ours, theirs, canKeepBoth: false } };
}

type FateOrConflict = { readonly fate: Fate | null; readonly conflict: Conflict | null };

type Kept = { readonly fate: Fate; readonly conflicts: readonly Conflict[] };
type ThreeUnits = {
  readonly base: Unit | undefined;
  readonly ours: Unit;
  readonly theirs: Unit;
};

function isSameUnit(one: Unit | undefined, other: Unit | undefined): boolean {
  return one !== undefined && other !== undefined && saysTheSame(one, other);
}

function blockConflict(
  id: string,
  { base, ours, theirs }: ThreeUnits,
  canKeepBoth: boolean,
): Conflict {
  const nodes = { base: base?.node ?? null, ours: ours.node, theirs: theirs.node };
  return { kind: 'block', key: `block:${id}`, ...nodes, canKeepBoth };
}

/** What a block is decides where it can stand: of a block that is of two kinds now, one side's is taken with its place. */
function fateOfTwoKinds(id: string, three: ThreeUnits, choices: Choices): Kept {
  const isSame = (one: Unit | undefined, other: Unit | undefined) =>
    isSameUnit(one, other) && one?.parent === other?.parent;
  const agreed = mergeValue<Unit | undefined>(three, isSame)?.value;
  const choice = choices.get(`block:${id}`);
  const unit = agreed ?? chosen<Unit>({ ...three, base: three.ours }, choice);
  const isOpen = agreed === undefined && choice === undefined;
  const conflicts = isOpen ? [blockConflict(id, three, false)] : [];
  return { fate: { unit, parent: unit.parent, also: null }, conflicts };
}

function parentOf({ base, ours, theirs }: ThreeUnits, choice: Choice | undefined) {
  const places = { base: base?.parent ?? '', ours: ours.parent, theirs: theirs.parent };
  const agreed = mergeValue(places);
  if (agreed !== null) return { parent: agreed.value, isTorn: false };
  return { parent: chosen(places, choice), isTorn: choice === undefined };
}

function fateOfKept(id: string, three: ThreeUnits, choices: Choices): Kept {
  const { ours, theirs } = three;
  if (ours.node.type !== theirs.node.type) return fateOfTwoKinds(id, three, choices);
  const conflicts: Conflict[] = [];
  const place = parentOf(three, choices.get(`place:${id}`));
  if (place.isTorn) conflicts.push({ kind: 'place', key: `place:${id}`, block: ours.node });
  const agreed = mergeValue<Unit | undefined>(three, isSameUnit)?.value;
  const choice = choices.get(`block:${id}`);
  const canKeepBoth = ours.headSize === null;
  if (agreed === undefined && choice === undefined) {
    conflicts.push(blockConflict(id, three, canKeepBoth));
  }
  const unit = agreed ?? chosen<Unit>({ ...three, base: ours }, choice);
  const keepsBoth = agreed === undefined && choice === 'both' && canKeepBoth;
  return { fate: { unit, parent: place.parent, also: keepsBoth ? theirs.node : null }, conflicts };
}

/** Decides what becomes of each unit of either side; what cannot be decided keeps ours and is a conflict. */
export function fatesOf(sides: Sides, choices: Choices) {
  const conflicts: Conflict[] = [];
  const fates = new Map<string, Fate>();
  const ids = new Set([...sides.ours.byId.keys(), ...sides.theirs.byId.keys()]);
  for (const id of ids) {
    if (id === 'headline') continue;
    const [ours, theirs] = [sides.ours.byId.get(id), sides.theirs.byId.get(id)];
    if (ours === undefined || theirs === undefined) {
      const { fate, conflict } = fateOfOneSided(sides, id, choices);
      if (fate !== null) fates.set(id, fate);
      if (conflict !== null) conflicts.push(conflict);
    } else {
      const kept = fateOfKept(id, { base: sides.base.byId.get(id), ours, theirs }, choices);
      fates.set(id, kept.fate);
      conflicts.push(...kept.conflicts);
    }
  }
  keepParents(fates, sides);
  return { fates, conflicts };
}

/** What a kept block stands in is kept with it. */
function keepParents(fates: Map<string, Fate>, sides: Sides): void {
  for (const [, { parent }] of [...fates]) {
    for (let name = parent; name !== root && !fates.has(name); ) {
      const unit = sides.ours.byId.get(name) ?? sides.theirs.byId.get(name);
      if (unit === undefined) break;
      fates.set(name, { unit, parent: unit.parent, also: null });
      name = unit.parent;
    }
  }
}
