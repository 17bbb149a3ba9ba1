import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { isInTable } from '@tiptap/pm/tables';
import { type BlockKind, blockKindAt } from '#shared/editor/commands/blocks';
import { insertFigure } from '#shared/editor/commands/insertBlock';
import { linkStretch } from '#shared/editor/commands/links';
import { afterPaint } from '../../ui/afterPaint';
import { createStore, type Store } from '../../ui/store';
import { type EditorCommandId, editorCommandIds, editorCommands } from './editorCommands';

/** What the toolbar shows: the block around the caret, marks in force, commands that can run. */
export type ToolbarState = {
  readonly block: BlockKind | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly superscript: boolean;
  readonly inTable: boolean;
  readonly canInsertFigure: boolean;
  readonly canLink: boolean;
  readonly link: boolean;
  readonly enabled: Readonly<Record<EditorCommandId, boolean>>;
};

function hasMark(state: EditorState, name: string): boolean {
  const type = state.schema.marks[name];
  if (type === undefined) return false;
  const { from, to, empty, $from } = state.selection;
  return empty
    ? type.isInSet(state.storedMarks ?? $from.marks()) !== undefined
    : state.doc.rangeHasMark(from, to, type);
}

function readToolbar(state: EditorState): ToolbarState {
  const enabled = Object.fromEntries(
    editorCommandIds.map((id) => [id, editorCommands[id](state)]),
  ) as Record<EditorCommandId, boolean>;
  return {
    block: blockKindAt(state),
    bold: hasMark(state, 'bold'),
    italic: hasMark(state, 'italic'),
    underline: hasMark(state, 'underline'),
    superscript: hasMark(state, 'superscript'),
    inTable: isInTable(state),
    canInsertFigure: insertFigure('', () => '')(state),
    canLink: linkStretch(state) !== null,
    link: (linkStretch(state)?.href ?? '') !== '',
    enabled,
  };
}

function same(a: ToolbarState, b: ToolbarState): boolean {
  return (
    a.block === b.block &&
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.underline === b.underline &&
    a.superscript === b.superscript &&
    a.inTable === b.inTable &&
    a.canInsertFigure === b.canInsertFigure &&
    a.canLink === b.canLink &&
    a.link === b.link &&
    editorCommandIds.every((id) => a.enabled[id] === b.enabled[id])
  );
}

/**
 * Follows an editor, one look after each frame; tells its listeners only when something that the toolbar shows
 * has changed, so that typing renders nothing. Returns the store and the way to stop.
 */
export function followToolbar(editor: Editor): {
  readonly store: Store<ToolbarState>;
  readonly stop: () => void;
} {
  const store = createStore(readToolbar(editor.state));
  const later = afterPaint(() => {
    if (editor.isDestroyed) return;
    const next = readToolbar(editor.state);
    if (!same(store.get(), next)) store.set(next);
  });
  editor.on('transaction', later.ask);
  return {
    store,
    stop: () => {
      editor.off('transaction', later.ask);
      later.stop();
    },
  };
}
