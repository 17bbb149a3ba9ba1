import type { Command } from '@tiptap/pm/state';
import { moveBlockTo, moveSectionTo } from '#shared/editor/commands/moveParts';
import type { Outline, OutlinePart } from '#shared/editor/outline';
import { type Fate, isGoing } from '#shared/editor/suggesting/suggestedMoves';

/** A row of the outline: a part, or a block of one. */
export type RowName =
  | { readonly kind: 'lead' | 'section'; readonly id: string }
  | { readonly kind: 'block'; readonly id: string; readonly partId: string };

/** Where a row goes; `index` counts the others there, from 0. */
export type RowMove =
  | { readonly kind: 'section'; readonly id: string; readonly index: number }
  | {
      readonly kind: 'block';
      readonly id: string;
      readonly partId: string;
      readonly index: number;
    };

/** The change of the document that a move is. */
export function commandOf(move: RowMove): Command {
  if (move.kind === 'section') return moveSectionTo(move.id, move.index);
  return moveBlockTo(move.id, move.partId, move.index);
}

/** What would stand where it is when all that is suggested were accepted: places are counted among these. */
function standing<T extends { readonly fate: Fate | null }>(rows: readonly T[]): readonly T[] {
  return rows.filter(({ fate }) => !isGoing(fate));
}

/** Whether a row, or the part that it stands in, is suggested to go, and so is moved no more. */
export function isRowGoing({ parts }: Outline, row: RowName): boolean {
  const part = parts.find(({ id }) => id === (row.kind === 'block' ? row.partId : row.id));
  const block = row.kind === 'block' ? part?.blocks.find(({ id }) => id === row.id) : undefined;
  return [part, block].some((each) => each !== undefined && isGoing(each.fate));
}

/**
 * A section or block one step up (-1) or down (1), a block on into the part beside its own; what is
 * suggested to go is stepped over. Null at the end.
 */
export function stepMove(outline: Outline, row: RowName, step: -1 | 1): RowMove | null {
  const parts = standing(outline.parts);
  if (row.kind !== 'block') {
    if (row.kind === 'lead') return null;
    const sections = parts.filter(({ kind }) => kind === 'section');
    const index = sections.findIndex(({ id }) => id === row.id) + step;
    return index < 0 || index >= sections.length ? null : { kind: 'section', id: row.id, index };
  }
  const own = parts.findIndex(({ id }) => id === row.partId);
  const blocks = standing(parts[own]?.blocks ?? []);
  const to = blocks.findIndex(({ id }) => id === row.id) + step;
  const { id, partId } = row;
  if (to >= 0 && to < blocks.length) return { kind: 'block', id, partId, index: to };
  const beside = parts[own + step];
  if (beside === undefined) return null;
  const index = step < 0 ? standing(beside.blocks).length : 0;
  return { kind: 'block', id, partId: beside.id, index };
}

/** A row held over the upper or lower half of another. */
export type Hover = {
  readonly dragged: RowName;
  readonly target: RowName;
  readonly edge: 'top' | 'bottom';
};

/** Where a row would go in: before or behind a row, or into a folded part, at its end. */
export type DropMark = { readonly rowId: string; readonly edge: 'top' | 'bottom' | 'into' };

/** What letting go here would do, and where the outline shows it; null where nothing would move. */
export type Drop = { readonly move: RowMove; readonly mark: DropMark };

/** Reads what a row held over another would do. `isOpen` tells the parts whose blocks are shown. */
export function dropOf(
  { parts }: Outline,
  hover: Hover,
  isOpen: (partId: string) => boolean,
): Drop | null {
  const { dragged, target } = hover;
  const partId = target.kind === 'block' ? target.partId : target.id;
  const part = parts.find(({ id }) => id === partId);
  if (dragged.kind === 'lead' || part === undefined) return null;
  return dragged.kind === 'section'
    ? sectionDrop(parts, hover, { part, isOpen: isOpen(partId) })
    : blockDrop(dragged.id, hover, { part, isOpen: isOpen(partId) });
}

type Over = { readonly part: OutlinePart; readonly isOpen: boolean };

function sectionDrop(
  parts: readonly OutlinePart[],
  { dragged, target, edge }: Hover,
  { part, isOpen }: Over,
): Drop | null {
  if (part.id === dragged.id) return null;
  const sections = parts.filter(({ kind }) => kind === 'section');
  const from = standing(sections).findIndex(({ id }) => id === dragged.id);
  const at = sections.findIndex(({ id }) => id === part.id);
  // The lead stands before all sections, so whatever is dropped on it comes behind it.
  const isBefore = at >= 0 && target.kind !== 'block' && edge === 'top';
  const ahead = standing(sections.slice(0, isBefore ? at : at + 1));
  const index = ahead.filter(({ id }) => id !== dragged.id).length;
  if (index === from) return null;
  const lastRow = isOpen ? (part.blocks.at(-1)?.id ?? part.id) : part.id;
  return {
    move: { kind: 'section', id: dragged.id, index },
    mark: isBefore ? { rowId: part.id, edge: 'top' } : { rowId: lastRow, edge: 'bottom' },
  };
}

function blockDrop(id: string, { target, edge }: Hover, { part, isOpen }: Over): Drop | null {
  if (isGoing(part.fate)) return null;
  const from = standing(part.blocks).findIndex((block) => block.id === id);
  const others = part.blocks.filter((block) => block.id !== id);
  const partId = part.id;
  if (target.kind !== 'block') {
    const index = isOpen ? 0 : standing(others).length;
    if (index === from) return null;
    const mark: DropMark = { rowId: part.id, edge: isOpen ? 'bottom' : 'into' };
    return { move: { kind: 'block', id, partId, index }, mark };
  }
  if (target.id === id) return null;
  const at = others.findIndex((block) => block.id === target.id);
  const index = standing(others.slice(0, edge === 'bottom' ? at + 1 : at)).length;
  if (index === from) return null;
  return { move: { kind: 'block', id, partId, index }, mark: { rowId: target.id, edge } };
}
