import { Fragment, Slice } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import { crossesParts } from '../commands/partBorders';
import { typedPartNames } from '../commands/partNavigation';
import { sliceFor } from '../commands/pasteIntoParts';
import type { FilledSnippet } from './fillSnippet';

/** Puts the caret before the last `text` of what was inserted; paragraphs end with a closing and an opening. */
function placeCaret(transaction: Transaction, end: number, after: string): void {
  const breaks = after.split('\n').length - 1;
  const position = end - (after.length - breaks) - breaks * 2;
  const $position = transaction.doc.resolve(Math.max(0, Math.min(position, end)));
  const place = $position.parent.isTextblock ? $position.pos : end;
  transaction.setSelection(TextSelection.near(transaction.doc.resolve(place), -1));
}

/**
 * Puts a filled snippet in place of the selection: paragraphs in running text, one line in a headline or
 * label. False over the border of parts.
 */
export function insertSnippet({ text, caret }: FilledSnippet): Command {
  return (state, dispatch) => {
    const { selection, schema, tr } = state;
    const { paragraph } = schema.nodes;
    if (!selection.$from.parent.isTextblock || paragraph === undefined) return false;
    if (crossesParts(selection) || text === '') return false;
    if (!dispatch) return true;
    const isLine = typedPartNames.has(selection.$from.parent.type.name);
    const lines = text.split('\n');
    if (isLine || lines.length === 1) tr.insertText(lines.join(''), selection.from, selection.to);
    else {
      const blocks = lines.map((line) =>
        paragraph.create(null, line === '' ? [] : schema.text(line)),
      );
      const slice = sliceFor(selection.$from, new Slice(Fragment.from(blocks), 1, 1));
      tr.replaceSelection(slice);
    }
    const end = tr.mapping.map(selection.to);
    const after = text.slice(caret ?? text.length);
    placeCaret(tr, end, isLine ? after.replaceAll('\n', '') : after);
    dispatch(tr.scrollIntoView());
    return true;
  };
}
