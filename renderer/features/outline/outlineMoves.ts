import type { Command } from '@tiptap/pm/state';
import { moveBlockTo, moveSectionTo } from '#shared/editor/commands/moveParts';
import type { Outline, OutlinePart } from '#shared/editor/outline';

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

/** A section or block one step up (-1) or down (1), a block on into the part beside its own; null at the end. */
export function stepMove({ parts }: Outline, row: RowName, step: -1 | 1): RowMove | null {
  if (row.kind !== 'block') {
    if (row.kind === 'lead') return null;
    const sections = parts.filter(({ kind }) => kind === 'section');
    const index = sections.findIndex(({ id }) => id === row.id) + step;
    return index < 0 || index >= sections.length ? null : { kind: 'section', id: row.id, index };
  }
  const own = parts.findIndex(({ id }) => id === row.partId);
  const blocks = parts[own]?.blocks ?? [];
  const to = blocks.findIndex(({ id }) => id === row.id) + step;
  const { id, partId } = row;
  if (to >= 0 && to < blocks.length) return { kind: 'block', id, partId, index: to };
  const beside = parts[own + step];
  if (beside === undefined) return null;
  return { kind: 'block', id, partId: beside.id, index: step < 0 ? beside.blocks.length : 0 };
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
  const sections = parts.filter(({ kind }) => kind === 'section');
  const from = sections.findIndex(({ id }) => id === dragged.id);
  const others = sections.filter(({ id }) => id !== dragged.id);
  const at = others.findIndex(({ id }) => id === part.id);
  if (part.id === dragged.id) return null;
  // The lead stands before all sections, so whatever is dropped on it comes behind it.
  const isBefore = at >= 0 && target.kind !== 'block' && edge === 'top';
  const index = at < 0 ? 0 : at + (isBefore ? 0 : 1);
  if (index === from) return null;
  const lastRow = isOpen ? (part.blocks.at(-1)?.id ?? part.id) : part.id;
  return {
    move: { kind: 'section', id: dragged.id, index },
    mark: isBefore ? { rowId: part.id, edge: 'top' } : { rowId: lastRow, edge: 'bottom' },
  };
}

function blockDrop(id: string, { target, edge }: Hover, { part, isOpen }: Over): Drop | null {
  const from = part.blocks.findIndex((block) => block.id === id);
  const others = part.blocks.filter((block) => block.id !== id);
  const partId = part.id;
  if (target.kind !== 'block') {
    const index = isOpen ? 0 : others.length;
    if (index === from) return null;
    const mark: DropMark = { rowId: part.id, edge: isOpen ? 'bottom' : 'into' };
    return { move: { kind: 'block', id, partId, index }, mark };
  }
  if (target.id === id) return null;
  const at = others.findIndex((block) => block.id === target.id);
  const index = at + (edge === 'bottom' ? 1 : 0);
  if (index === from) return null;
  return { move: { kind: 'block', id, partId, index }, mark: { rowId: target.id, edge } };
}
