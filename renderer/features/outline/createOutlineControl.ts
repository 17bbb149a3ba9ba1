import type { OutlinePart } from '#shared/editor/outline';
import { idAfterMove } from '#shared/editor/suggesting/suggestedMoves';
import type { Translator } from '#shared/locales/createTranslator';
import { createStore } from '../../ui/store';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';
import type { FollowedOutline } from './followOutline';
import { goToRow } from './goToRow';
import type { OutlineControl } from './OutlineContext';
import {
  commandOf,
  type DropMark,
  dropOf,
  isRowGoing,
  type RowMove,
  type RowName,
} from './outlineMoves';
import { tabStop } from './tabStop';
import { unfoldedParts } from './unfoldedParts';

type Options = {
  readonly session: ArticleSession;
  readonly following: FollowedOutline;
  readonly t: Translator;
  /** Told in words what has been moved, for a screen reader. */
  readonly say: (text: string) => void;
};

/** What the rows of an outline can do to their article. */
export function createOutlineControl({ session, following, t, say }: Options): OutlineControl {
  const { outline, here } = following;
  const unfolded = unfoldedParts(session);
  const active = createStore<string | null>(null);
  const dropMark = createStore<DropMark | null>(null);
  const isOpen = (partId: string) => unfolded.get().has(partId);
  const move = (next: RowMove) => {
    const { editor } = session;
    const before = editor.state.doc;
    commandOf(next)(editor.state, editor.view.dispatch, editor.view);
    // The command may run and the template still refuse what it did.
    if (editor.state.doc === before) return null;
    say(movedText(t, outline.get().parts, next));
    return idAfterMove({ before, after: editor.state.doc }, next.id);
  };
  const canMove = (row: RowName) => {
    const isRefused = isRowGoing(outline.get(), row);
    if (isRefused) showToast({ title: t('outline.going') });
    return !isRefused;
  };
  return {
    session,
    outline,
    here,
    tabStop: tabStop({ outline, unfolded, active }),
    focused: active.set,
    unfolded,
    dropMark,
    canMove,
    move,
    fold: (partId, isOpening) => {
      const others = [...unfolded.get()].filter((id) => id !== partId);
      unfolded.set(new Set(isOpening ? [...others, partId] : others));
    },
    goTo: (row) => goToRow(session, row),
    hover: (hover) => {
      const next = hover === null ? null : (dropOf(outline.get(), hover, isOpen)?.mark ?? null);
      const now = dropMark.get();
      if (next?.rowId !== now?.rowId || next?.edge !== now?.edge) dropMark.set(next);
    },
    drop: (hover) => {
      dropMark.set(null);
      const drop = dropOf(outline.get(), hover, isOpen);
      if (drop !== null && canMove(hover.dragged)) move(drop.move);
    },
  };
}

function movedText(t: Translator, parts: readonly OutlinePart[], move: RowMove): string {
  const place = move.index + 1;
  const nameOf = (id: string) => {
    const part = parts.find((each) => each.id === id);
    if (part?.kind === 'lead') return t('outline.lead');
    return part?.label || part?.headline || t('outline.noHeadline');
  };
  return move.kind === 'section'
    ? t('outline.movedSection', { name: nameOf(move.id), place })
    : t('outline.movedBlock', { name: nameOf(move.partId), place });
}
