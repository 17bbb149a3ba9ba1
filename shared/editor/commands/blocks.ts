import { lift } from '@tiptap/pm/commands';
import {
  Fragment,
  type Node,
  type NodeType,
  type ResolvedPos,
  type Schema,
} from '@tiptap/pm/model';
import { liftListItem } from '@tiptap/pm/schema-list';
import { type Command, type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { starterKinds } from '#shared/domain/template';
import { typedPartNames } from './partNavigation';

/** What a block of running text can be turned into: whatever a part can begin with. */
export const blockKinds = starterKinds;
export type BlockKind = (typeof blockKinds)[number];

/** Kinds that are one text block; the others hold several lines. */
const textKinds = ['paragraph', 'subhead', 'closingParagraph', 'bylineParagraph'] as const;
type TextKind = (typeof textKinds)[number];

const containerNames: ReadonlySet<string> = new Set(['lead', 'section', 'box']);
/** Inside these, text is a part of something else and not a block of the running text. */
const closedNames: ReadonlySet<string> = new Set(['table', 'figure']);

function isTextKind(kind: BlockKind): kind is TextKind {
  return textKinds.some((known) => known === kind);
}

function isListKind(kind: BlockKind): boolean {
  return kind === 'bulletList' || kind === 'orderedList';
}

function typeOf(schema: Schema, name: string): NodeType {
  const type = schema.nodes[name];
  if (type === undefined) throw new RangeError(`no node ${name}`);
  return type;
}

/** Depth of the lead, section or box whose running text a position stands in; null in every other part. */
function containerDepth($position: ResolvedPos): number | null {
  if (typedPartNames.has($position.parent.type.name)) return null;
  for (let depth = $position.depth - 1; depth > 0; depth -= 1) {
    const { name } = $position.node(depth).type;
    if (closedNames.has(name)) return null;
    if (containerNames.has(name)) return depth;
  }
  return null;
}

/** The kind of block around the selection, or null in a typed part such as the headline. */
export function blockKindAt(state: EditorState): BlockKind | null {
  const { $from } = state.selection;
  const container = containerDepth($from);
  if (container === null) return null;
  for (let depth = $from.depth; depth > container; depth -= 1) {
    const { name } = $from.node(depth).type;
    const kind = blockKinds.find((known) => known === name);
    if (kind !== undefined && kind !== 'paragraph') return kind;
  }
  return 'paragraph';
}

/** Gives the selected text blocks another type; each stays the block it was, under its id. */
function setTextBlock(kind: TextKind): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const type = typeOf(state.schema, kind);
    const depth = containerDepth($from);
    const range = $from.blockRange($to, (node) => containerNames.has(node.type.name));
    if (depth === null || range === null) return false;
    const blocks = range.parent.children.slice(range.startIndex, range.endIndex);
    if (!blocks.every((block) => block.isTextblock)) return false;
    if (!range.parent.canReplace(range.startIndex, range.endIndex, Fragment.from(type.create()))) {
      return false;
    }
    if (dispatch) {
      const transaction = state.tr;
      transaction.setBlockType($from.pos, $to.pos, type, ({ attrs }) => ({
        id: attrs.id,
        change: attrs.change,
      }));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

/** Makes the innermost list around the selection the other kind of list. */
function setListKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    for (let depth = $from.sharedDepth($to.pos); depth > 0; depth -= 1) {
      const node = $from.node(depth);
      if (!node.type.isInGroup('list')) continue;
      const type = typeOf(state.schema, kind);
      dispatch?.(state.tr.setNodeMarkup($from.before(depth), type).scrollIntoView());
      return true;
    }
    return false;
  };
}

/** The text blocks of a block in order, or null for one that is no running text, such as a picture. */
function linesOf(block: Node): readonly Node[] | null {
  const { name } = block.type;
  if (block.isTextblock) return typedPartNames.has(name) ? null : [block];
  const isOpen = name === 'listItem' || blockKinds.some((kind) => kind === name);
  if (!isOpen) return null;
  const lines = block.children.map(linesOf);
  return lines.includes(null) ? null : lines.flatMap((each) => each ?? []);
}

function lineAs(type: NodeType, { attrs, children }: Node): Node {
  const content = children.map((child) => child.mark(type.allowedMarks(child.marks)));
  return type.createChecked({ id: attrs.id, change: attrs.change }, Fragment.fromArray(content));
}

function blocksAs(kind: BlockKind, lines: readonly Node[], id: string): Node[] {
  const [first] = lines;
  if (first === undefined) return [];
  const { schema } = first.type;
  if (isTextKind(kind)) return lines.map((line) => lineAs(typeOf(schema, kind), line));
  const lineType = typeOf(schema, kind === 'verse' ? 'verseLine' : 'paragraph');
  const texts = lines.map((line) => lineAs(lineType, line));
  const held = isListKind(kind)
    ? texts.map((text) => typeOf(schema, 'listItem').createChecked(null, text))
    : texts;
  return [typeOf(schema, kind).createChecked({ id }, held)];
}

/** Where the text blocks between two places begin, in order. */
function textStarts(document: Node, from: number, to: number): number[] {
  const starts: number[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock && position >= from) starts.push(position + 1);
    return !node.isTextblock;
  });
  return starts;
}

type Stretch = { readonly from: number; readonly to: number };

/** Sets the selection in the same lines, at the same characters, as it stood before. */
function keepSelection(transaction: Transaction, state: EditorState, stretch: Stretch): void {
  const before = textStarts(state.doc, stretch.from, stretch.to);
  const end = transaction.mapping.map(stretch.to);
  const after = textStarts(transaction.doc, stretch.from, end);
  const placeOf = (position: number) => {
    const line = before.findLastIndex((start) => start <= position);
    const start = after[line];
    const place = start === undefined ? end : start + position - (before[line] ?? 0);
    // A block selected whole ends behind its last line.
    return transaction.doc.resolve(Math.min(place, end));
  };
  const { anchor, head } = state.selection;
  transaction.setSelection(TextSelection.between(placeOf(anchor), placeOf(head)));
}

/** Makes the selected blocks of a part, lines of all of them, into one block or blocks of a kind. */
function rebuild(kind: BlockKind): Command {
  return (state, dispatch) => {
    const { $from, $to } = state.selection;
    const depth = containerDepth($from);
    if (depth === null || $from.sharedDepth($to.pos) < depth) return false;
    const container = $from.node(depth);
    const [start, end] = [$from.index(depth), $to.indexAfter(depth)];
    const blocks = container.children.slice(start, end);
    const lines = blocks.map(linesOf);
    if (lines.length === 0 || lines.includes(null)) return false;
    const isOneBlock = blocks.length === 1 && blocks[0]?.isTextblock === false;
    const id = isOneBlock ? String(blocks[0]?.attrs.id ?? '') : '';
    const made = blocksAs(
      kind,
      lines.flatMap((each) => each ?? []),
      id,
    );
    if (!container.canReplace(start, end, Fragment.fromArray(made))) return false;
    if (dispatch) {
      const stretch = { from: $from.before(depth + 1), to: $to.after(depth + 1) };
      const transaction = state.tr.replaceWith(stretch.from, stretch.to, made);
      keepSelection(transaction, state, stretch);
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

function toParagraph(current: BlockKind): Command {
  switch (current) {
    case 'paragraph':
      return () => false;
    case 'quote':
    case 'editorsNote':
    case 'authorsNote':
      return lift;
    case 'bulletList':
    case 'orderedList':
      return (state, dispatch) => liftListItem(typeOf(state.schema, 'listItem'))(state, dispatch);
    case 'verse':
      return rebuild('paragraph');
    default:
      return setTextBlock('paragraph');
  }
}

/**
 * Turns the current block into a kind; asked for the kind it has, turns it back into a paragraph.
 * False where the kind cannot stand, as in the headline. Lines keep their ids, so comments, captures
 * and merges still find them.
 */
export function setBlockKind(kind: BlockKind): Command {
  return (state, dispatch) => {
    const current = blockKindAt(state);
    if (current === null) return false;
    if (kind === 'paragraph' || kind === current) return toParagraph(current)(state, dispatch);
    const asList = setListKind(kind);
    if (isListKind(kind) && isListKind(current) && asList(state, dispatch)) return true;
    if (isTextKind(kind) && isTextKind(current)) return setTextBlock(kind)(state, dispatch);
    return rebuild(kind)(state, dispatch);
  };
}
