import { lift, setBlockType, wrapIn } from '@tiptap/pm/commands';
import type { NodeType, Schema } from '@tiptap/pm/model';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { Command, EditorState } from '@tiptap/pm/state';

/** What a block of running text can be turned into. */
export type BlockKind = 'paragraph' | 'subhead' | 'quote' | 'bulletList' | 'orderedList';

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new RangeError(`no node ${name}`);
  return type;
}

/** The kind of block around the selection, or null in a typed part such as the headline. */
export function blockKindAt(state: EditorState): BlockKind | null {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const { name } = $from.node(depth).type;
    if (name === 'listItem') continue;
    if (name === 'quote' || name === 'bulletList' || name === 'orderedList' || name === 'subhead') {
      return name;
    }
    if (name === 'lead' || name === 'section') return 'paragraph';
  }
  return null;
}

/** Gives the selected text blocks another type; each stays the block it was, under its id. */
function setTextBlock(name: 'paragraph' | 'subhead'): Command {
  return (state, dispatch) => {
    const type = typeOf(state.schema, name);
    if (!setBlockType(type)(state)) return false;
    if (dispatch) {
      const transaction = state.tr;
      for (const { $from, $to } of state.selection.ranges) {
        transaction.setBlockType($from.pos, $to.pos, type, ({ attrs }) => ({ id: attrs.id }));
      }
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

const toParagraph: Command = (state, dispatch) => {
  switch (blockKindAt(state)) {
    case 'subhead':
      return setTextBlock('paragraph')(state, dispatch);
    case 'quote':
      return lift(state, dispatch);
    case 'bulletList':
    case 'orderedList':
      return liftListItem(typeOf(state.schema, 'listItem'))(state, dispatch);
    default:
      return false;
  }
};

/**
 * Turns the current block into a kind; asked for the kind it has, turns it back into a paragraph.
 * False where the kind cannot stand, as in the headline.
 */
export function setBlockKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const current = blockKindAt(state);
    if (current === null) return false;
    if (kind === 'paragraph' || kind === current) return toParagraph(state, dispatch);
    // Other containers are left first, so that a quote never holds a list or a list a quote.
    if (current !== 'paragraph' && current !== 'subhead') return false;
    if (kind === 'subhead') return setTextBlock('subhead')(state, dispatch);
    if (current === 'subhead') return false;
    return kind === 'quote'
      ? wrapIn(typeOf(state.schema, 'quote'))(state, dispatch)
      : wrapInList(typeOf(state.schema, kind))(state, dispatch);
  };
}
