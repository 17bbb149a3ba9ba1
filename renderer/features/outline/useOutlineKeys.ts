import { type KeyboardEvent, type RefObject, useCallback, useState } from 'react';
import type { Outline } from '#shared/editor/outline';
import { useT } from '../../language';
import type { Store } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { goToRow } from './goToRow';
import { type RowName, stepMove } from './outlineMoves';

type Options = {
  readonly session: ArticleSession;
  readonly outline: Store<Outline>;
  readonly tree: RefObject<HTMLDivElement | null>;
  readonly fold: (partId: string, isOpen: boolean) => void;
};

function rowOf(element: HTMLElement): RowName {
  const { row: id = '', part: partId = '', kind } = element.dataset;
  if (kind === 'block') return { kind, id, partId };
  return { kind: kind === 'lead' ? 'lead' : 'section', id };
}

/**
 * The outline by keyboard: arrows walk through the rows and fold them, Enter goes to the text, Alt with an
 * arrow moves a row. `said` tells a reader what has been done.
 */
export function useOutlineKeys({ session, outline, tree, fold }: Options) {
  const t = useT();
  const [activeId, setActive] = useState<string | null>(null);
  const [said, say] = useState('');

  const focusRow = useCallback(
    (id: string) => {
      // A moved row is drawn anew a frame after the text has changed.
      requestAnimationFrame(() =>
        requestAnimationFrame(() =>
          tree.current?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus(),
        ),
      );
    },
    [tree],
  );

  const move = (row: RowName, step: -1 | 1) => {
    const { editor } = session;
    const moved = stepMove(outline.get(), row, step)(editor.state, editor.view.dispatch);
    if (!moved) return;
    say(t('outline.moved'));
    const nextPart = session.document.get().children.find((part) => {
      if (row.kind !== 'block') return false;
      return part.children.some((block) => block.attrs.id === row.id);
    });
    // A block that went into another part is shown there.
    if (nextPart !== undefined) fold(String(nextPart.attrs.id), true);
    focusRow(row.id);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const element = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (element === null || event.nativeEvent.isComposing) return;
    const row = rowOf(element);
    const rows = [...(tree.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(element);
    const vertical = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (vertical !== 0 && event.altKey) move(row, vertical);
    else if (vertical !== 0) rows[at + vertical]?.focus();
    else if (event.key === 'Home') rows[0]?.focus();
    else if (event.key === 'End') rows.at(-1)?.focus();
    else if (event.key === 'ArrowRight' && row.kind !== 'block') fold(row.id, true);
    else if (event.key === 'ArrowLeft' && row.kind !== 'block') fold(row.id, false);
    else if (event.key === 'ArrowLeft' && row.kind === 'block') {
      rows.find(({ dataset }) => dataset.row === row.partId)?.focus();
    } else if (event.key === 'Enter') goToRow(session, row);
    else return;
    event.preventDefault();
  };

  return { activeId, setActive, said, onKeyDown };
}
