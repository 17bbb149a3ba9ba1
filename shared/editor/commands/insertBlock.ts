import { closeHistory } from '@tiptap/pm/history';
import type { Node, NodeType, ResolvedPos, Schema } from '@tiptap/pm/model';
import { type Command, type EditorState, Selection, TextSelection } from '@tiptap/pm/state';
import type { MakeBlockId } from '../buildDocument';

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new RangeError(`no node ${name}`);
  return type;
}

/** Where a block of a type can be put after the current one, in the nearest part that takes it; else null. */
function placeAfter($from: ResolvedPos, type: NodeType): number | null {
  for (let depth = $from.depth - 1; depth > 0; depth -= 1) {
    const index = $from.indexAfter(depth);
    const isBlock = $from.node(depth + 1).type.isInGroup('block');
    if (isBlock && $from.node(depth).canReplaceWith(index, index, type)) {
      return $from.after(depth + 1);
    }
  }
  return null;
}

/**
 * Puts a block after the current one, in lead, section or box, and the caret into its first text; after
 * a block without text, into the text behind it. False where no such block can stand.
 */
function insertBlock(name: string, build: (state: EditorState) => Node): Command {
  return (state, dispatch) => {
    const at = placeAfter(state.selection.$from, typeOf(state.schema, name));
    if (at === null) return false;
    if (dispatch) {
      const node = build(state);
      const transaction = state.tr.insert(at, node);
      const end = at + node.nodeSize;
      if (node.isLeaf && transaction.doc.resolve(end).nodeAfter?.isTextblock !== true) {
        transaction.insert(end, typeOf(state.schema, 'paragraph').create());
      }
      const $start = transaction.doc.resolve(node.isLeaf ? end : at);
      transaction.setSelection(Selection.findFrom($start, 1, true) ?? Selection.near($start));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** What stands under a new picture; '' leaves its place empty. */
export type FigureWords = { readonly caption: string; readonly credit: string };

/** Puts a picture after the current block and goes to its caption. False outside lead and sections. */
export function insertFigure(
  mediaId: string,
  makeId: MakeBlockId,
  words: FigureWords = { caption: '', credit: '' },
): Command {
  return insertBlock('figure', ({ schema }) => {
    const textOf = (text: string) => (text === '' ? null : schema.text(text));
    return typeOf(schema, 'figure').createChecked({ id: makeId(), mediaId }, [
      typeOf(schema, 'caption').create(null, textOf(words.caption)),
      typeOf(schema, 'credit').create(null, textOf(words.credit)),
    ]);
  });
}

/**
 * Puts figures that stand ready after the current block; from a headline or label, at the head of the text
 * below it. False where there is none.
 */
export function insertFigures(figures: readonly Node[]): Command {
  return (state, dispatch) => {
    const { $from } = state.selection;
    const at = placeAfter($from, typeOf(state.schema, 'figure')) ?? textBelow(state.doc, $from.pos);
    if (at === null) return false;
    dispatch?.(closeHistory(state.tr).insert(at, figures).scrollIntoView());
    return true;
  };
}

function textBelow(document: Node, position: number): number | null {
  let found: number | null = null;
  document.nodesBetween(position, document.content.size, (node, at) => {
    if (found === null && at >= position && node.type.isInGroup('block')) found = at;
    return found === null;
  });
  return found;
}

/** Puts an empty box in the run of the text and goes to its headline. */
export function insertBox(makeId: MakeBlockId): Command {
  return insertBlock('box', ({ schema }) =>
    typeOf(schema, 'box').createChecked({ id: makeId() }, [
      typeOf(schema, 'boxHeadline').create(),
      typeOf(schema, 'paragraph').create({ id: makeId() }),
    ]),
  );
}

/** Puts a dividing line and goes to the text behind it, which begins empty where there was none. */
export function insertDivider(makeId: MakeBlockId): Command {
  return insertBlock('divider', ({ schema }) => typeOf(schema, 'divider').create({ id: makeId() }));
}

/** The size of a new table, its head row counted. */
export type TableSize = { readonly rows: number; readonly columns: number };

/** Puts an empty table whose first row is its head and goes to its first cell. */
export function insertTable({ rows, columns }: TableSize, makeId: MakeBlockId): Command {
  return insertBlock('table', ({ schema }) => {
    const cell = (isHead: boolean) =>
      typeOf(schema, isHead ? 'tableHeader' : 'tableCell').create(
        null,
        typeOf(schema, 'paragraph').create({ id: makeId() }),
      );
    const rowNodes = Array.from({ length: rows }, (_row, index) =>
      typeOf(schema, 'tableRow').create(
        null,
        Array.from({ length: columns }, () => cell(index === 0)),
      ),
    );
    return typeOf(schema, 'table').createChecked({ id: makeId() }, rowNodes);
  });
}

/** Sets the box around the caret beside the text, or back into its run. False outside a box. */
export const toggleBoxPlacing: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const node = $from.node(depth);
    if (node.type.name !== 'box') continue;
    const placing = node.attrs.placing === 'side' ? 'inline' : 'side';
    dispatch?.(state.tr.setNodeAttribute($from.before(depth), 'placing', placing));
    return true;
  }
  return false;
};

/** Enter in an empty last line of verse: leaves the verse for a paragraph behind it. */
export const leaveVerse: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const { parent } = $from;
  if (!empty || parent.type.name !== 'verseLine' || parent.content.size > 0) return false;
  const verse = $from.node(-1);
  if (verse.childCount < 2 || verse.lastChild !== parent) return false;
  if (dispatch) {
    const transaction = state.tr.delete($from.before(), $from.after());
    const at = transaction.mapping.map($from.after(-1));
    const paragraph = typeOf(state.schema, 'paragraph').create({ id: parent.attrs.id });
    transaction.insert(at, paragraph);
    transaction.setSelection(TextSelection.create(transaction.doc, at + 1));
    dispatch(transaction.scrollIntoView());
  }
  return true;
};
