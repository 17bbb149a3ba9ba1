import { NodeSelection, Selection } from '@tiptap/pm/state';
import { blockWithId, partWithId } from '#shared/editor/commands/moveParts';
import type { ArticleSession } from '../editor';
import type { RowName } from './outlineMoves';

/** Puts the caret where a row of the outline begins, brings it into sight and gives the text the focus. */
export function goToRow({ editor }: ArticleSession, row: RowName): void {
  const { doc, tr } = editor.state;
  const found = row.kind === 'block' ? blockWithId(doc, row.id) : partWithId(doc, row.id);
  if (found === null) return;
  const { node, position } = found;
  const selection = node.isAtom
    ? NodeSelection.create(doc, position)
    : Selection.near(doc.resolve(position + 1));
  editor.view.dispatch(tr.setSelection(selection));
  editor.view.focus();
  // To the top of the sheet, where reading goes on, and not only just into sight.
  const dom = editor.view.nodeDOM(position);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
}
