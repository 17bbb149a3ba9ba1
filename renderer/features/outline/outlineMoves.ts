import type { Command } from '@tiptap/pm/state';
import { moveBlockTo, moveSectionTo } from '#shared/editor/commands/moveParts';
import type { Outline } from '#shared/editor/outline';

/** A row of the outline: a part, or a block of one. */
export type RowName =
  | { readonly kind: 'lead' | 'section'; readonly id: string }
  | { readonly kind: 'block'; readonly id: string; readonly partId: string };

const nothing: Command = () => false;

/** What one step up (-1) or down (1) does to a row; a block goes on into the part beside its own. */
export function stepMove({ parts }: Outline, row: RowName, step: -1 | 1): Command {
  if (row.kind === 'lead') return nothing;
  if (row.kind !== 'block') {
    const sections = parts.filter(({ kind }) => kind === 'section');
    return moveSectionTo(row.id, Math.max(0, sections.findIndex(({ id }) => id === row.id) + step));
  }
  const own = parts.findIndex(({ id }) => id === row.partId);
  const blocks = parts[own]?.blocks ?? [];
  const to = blocks.findIndex(({ id }) => id === row.id) + step;
  if (to >= 0 && to < blocks.length) return moveBlockTo(row.id, row.partId, to);
  const beside = parts[own + step];
  if (beside === undefined) return nothing;
  return moveBlockTo(row.id, beside.id, step < 0 ? beside.blocks.length : 0);
}

/** What dropping a row on the upper or lower half of another does. */
export function dropMove(
  { parts }: Outline,
  { dragged, target, edge }: { dragged: RowName; target: RowName; edge: 'top' | 'bottom' },
): Command {
  const after = edge === 'bottom' ? 1 : 0;
  if (dragged.kind === 'section') {
    const partId = target.kind === 'block' ? target.partId : target.id;
    const others = parts.filter(({ kind, id }) => kind === 'section' && id !== dragged.id);
    const at = others.findIndex(({ id }) => id === partId);
    // Over the lead or one of its blocks: first of all sections.
    return partId === dragged.id ? nothing : moveSectionTo(dragged.id, at < 0 ? 0 : at + after);
  }
  if (dragged.kind === 'lead') return nothing;
  if (target.kind !== 'block') {
    const blocks = parts.find(({ id }) => id === target.id)?.blocks ?? [];
    return moveBlockTo(dragged.id, target.id, after === 1 ? blocks.length : 0);
  }
  if (target.id === dragged.id) return nothing;
  const blocks = parts.find(({ id }) => id === target.partId)?.blocks ?? [];
  const others = blocks.filter(({ id }) => id !== dragged.id);
  return moveBlockTo(
    dragged.id,
    target.partId,
    others.findIndex(({ id }) => id === target.id) + after,
  );
}
