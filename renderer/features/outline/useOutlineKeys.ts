import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import type { OutlineControl } from './OutlineContext';
import { type RowName, stepMove } from './outlineMoves';

function rowOf(element: HTMLElement): RowName {
  const { row: id = '', part: partId = '', kind } = element.dataset;
  if (kind === 'block') return { kind, id, partId };
  return { kind: kind === 'lead' ? 'lead' : 'section', id };
}

function focusRow(tree: HTMLElement | null, id: string): void {
  tree?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus();
}

/** Moves a row a step; `focus` comes back to it once it is drawn where it went. */
function stepAndStay(
  control: OutlineControl,
  row: RowName,
  { by, focus }: { readonly by: -1 | 1; readonly focus: (id: string) => void },
): void {
  if (!control.canMove(row)) return;
  const next = stepMove(control.outline.get(), row, by);
  const id = next === null ? null : control.move(next);
  if (next === null || id === null) return;
  // A block that went into another part is shown there.
  if (next.kind === 'block') control.fold(next.partId, true);
  const stop = control.outline.subscribe(() => {
    stop();
    setTimeout(() => focus(id));
  });
}

/**
 * The outline by keyboard, as trees take it (ARIA APG, tree view): arrows walk through the rows and fold
 * them, Enter goes to the text, Alt with an arrow moves a row.
 */
export function useOutlineKeys(control: OutlineControl, tree: RefObject<HTMLElement | null>) {
  return useCallback(
    (event: KeyboardEvent) => {
      if (!(event.target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
      const element = event.target.closest<HTMLElement>('[data-row]');
      if (element === null || event.ctrlKey || event.metaKey) return;
      const row = rowOf(element);
      const rows = [...(tree.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
      const at = rows.indexOf(element);
      const isOpen = element.getAttribute('aria-expanded') === 'true';
      const vertical = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
      if (vertical !== 0 && event.altKey) {
        const focus = (id: string) => focusRow(tree.current, id);
        stepAndStay(control, row, { by: vertical, focus });
      } else if (event.altKey) return;
      else if (vertical !== 0) rows[at + vertical]?.focus();
      else if (event.key === 'Home') rows[0]?.focus();
      else if (event.key === 'End') rows.at(-1)?.focus();
      else if (event.key === 'ArrowRight') stepIn(control, row, isOpen ? rows[at + 1] : undefined);
      else if (event.key === 'ArrowLeft' && row.kind === 'block')
        focusRow(tree.current, row.partId);
      else if (event.key === 'ArrowLeft') control.fold(row.id, false);
      else if (event.key === 'Enter') control.goTo(row);
      else return;
      event.preventDefault();
    },
    [control, tree],
  );
}

/** Unfolds a folded part; in an unfolded one goes on to its first block. */
function stepIn(control: OutlineControl, row: RowName, first: HTMLElement | undefined): void {
  if (row.kind === 'block') return;
  if (first === undefined) control.fold(row.id, true);
  else first.focus();
}
