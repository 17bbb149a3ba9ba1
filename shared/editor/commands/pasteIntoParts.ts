import { Fragment, type Node, type ResolvedPos, Slice } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import { crossesParts, deleteKeepingParts } from './partBorders';
import { typedPartNames } from './partNavigation';

/** Whether a copied block is whole: one cut through, as a list entry without its paragraph, cannot stand alone. */
function isWhole(block: Node): boolean {
  try {
    block.check();
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function flatten(fragment: Fragment, blocks: Node[]): void {
  fragment.forEach((node) => {
    const { schema } = node.type;
    if (node.type.isInGroup('block') && isWhole(node)) blocks.push(node);
    else if (!node.isTextblock) flatten(node.content, blocks);
    else if (node.childCount > 0) {
      const head = node.type.name === 'sectionHeadline' ? schema.nodes.subhead : undefined;
      const type = head ?? schema.nodes.paragraph;
      if (type !== undefined) blocks.push(type.create(null, node.content));
    }
  });
}

/** A slice from inside one part, without the part around it. */
function withoutPart(slice: Slice): Slice {
  const { content, openStart, openEnd } = slice;
  const only = content.childCount === 1 ? content.firstChild : null;
  if (only === null || only.isTextblock || only.isInline) return slice;
  if (only.type.isInGroup('block') && !only.type.spec.isolating) return slice;
  if (openStart === 0 || openEnd === 0) return slice;
  return withoutPart(new Slice(only.content, openStart - 1, openEnd - 1));
}

/** Whether a copy cuts through a box, table or picture, whose halves nothing can be joined to. */
function cutsThrough({ content, openStart, openEnd }: Slice): boolean {
  const isCut = (node: Node | null, depth: number) =>
    depth > 0 && node?.isTextblock === false && node.type.spec.isolating === true;
  return isCut(content.firstChild, openStart) || isCut(content.lastChild, openEnd);
}

/**
 * What was copied, as it can stand in any lead or section. From inside one part it is the text and blocks
 * alone; from over a border, headline and label lines become paragraphs and section headlines subheads.
 */
export function blocksOfParts(copied: Slice): Slice {
  const slice = withoutPart(copied);
  const first = slice.content.firstChild;
  if (first === null || first.isInline) return slice;
  if (first.type.isInGroup('block') && !cutsThrough(slice)) return slice;
  // A label or headline line comes as its words: closed, it would bring its section with it.
  if (slice.content.childCount === 1 && first.isTextblock) return new Slice(slice.content, 1, 1);
  const blocks: Node[] = [];
  flatten(slice.content, blocks);
  const open = (block: Node | undefined, depth: number) =>
    depth > 0 && block?.isTextblock ? 1 : 0;
  return new Slice(
    Fragment.from(blocks),
    open(blocks[0], slice.openStart),
    open(blocks.at(-1), slice.openEnd),
  );
}

/** The words of a block as paragraphs, for a place where the block itself cannot stand. */
function paragraphsOf(block: Node): Node[] {
  const paragraphs: Node[] = [];
  block.descendants((node) => {
    const type = node.type.schema.nodes.paragraph;
    if (!node.isTextblock || type === undefined) return true;
    if (node.childCount > 0) paragraphs.push(type.create(null, node.content));
    return false;
  });
  return paragraphs;
}

/** Whether a box or cell around a position takes a block; outside both, every block may stand. */
function takesAt($position: ResolvedPos): (block: Node) => boolean {
  for (let depth = $position.depth; depth > 0; depth -= 1) {
    const { name } = $position.node(depth).type;
    if (name === 'box') return ({ type }) => type.isInGroup('flow');
    if (name === 'tableCell' || name === 'tableHeader')
      return ({ type }) => type.name === 'paragraph';
  }
  return () => true;
}

/** What was copied, as it can stand where the selection is: in a box or cell, only what these may hold. */
export function sliceFor($position: ResolvedPos, copied: Slice): Slice {
  const slice = blocksOfParts(copied);
  const takes = takesAt($position);
  const blocks = slice.content.content;
  if (blocks.every((block) => block.isInline || takes(block))) return slice;
  const held = blocks.flatMap((block) => (takes(block) ? [block] : paragraphsOf(block)));
  const isOpen = (block: Node | undefined) => (block?.isTextblock ? 1 : 0);
  return new Slice(Fragment.from(held), isOpen(held[0]), isOpen(held.at(-1)));
}

/** The texts of a slice, block by block, empty ones left out. */
function linesOf(slice: Slice): string[] {
  const whole = slice.content.textBetween(0, slice.content.size, '\n');
  return whole
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

/** Puts a copy's first line into the typed part at the caret; the rest flows into the running text below. */
function insertAsLine(transaction: Transaction, slice: Slice): Transaction {
  const [first = '', ...rest] = linesOf(slice);
  transaction.insertText(first);
  const { schema } = transaction.doc.type;
  const paragraph = schema.nodes.paragraph;
  const caret = transaction.selection.to;
  const body = runningTextAfter(transaction.doc, caret);
  if (rest.length > 0 && body !== null && paragraph !== undefined) {
    transaction.insert(
      body,
      rest.map((line) => paragraph.create(null, schema.text(line))),
    );
    transaction.setSelection(TextSelection.create(transaction.doc, caret));
  }
  return transaction;
}

function isInTypedPart({ selection }: Transaction): boolean {
  return typedPartNames.has(selection.$from.parent.type.name);
}

/** Pasting into a typed part, such as the headline: a line goes into it as plain text. False in running text. */
export function pasteAsLine(slice: Slice): Command {
  return (state, dispatch) => {
    if (!isInTypedPart(state.tr) || crossesParts(state.selection)) return false;
    dispatch?.(insertAsLine(state.tr.deleteSelection(), slice).scrollIntoView());
    return true;
  };
}

/** Where the first block of running text after a position begins: in this section, or in the lead. */
function runningTextAfter(document: Node, position: number): number | null {
  let found: number | null = null;
  document.nodesBetween(position, document.content.size, (node, at) => {
    if (found === null && at >= position && node.type.isInGroup('block')) found = at;
    return found === null;
  });
  return found;
}

/**
 * Pasting a copied article into an empty one: headline, lead and sections take their places whole. False
 * where there is text, or where what was copied has no parts.
 */
export function pasteWhole(slice: Slice): Command {
  return (state, dispatch) => {
    if (state.doc.textContent !== '') return false;
    const parts = slice.content.content.map((node) =>
      node.type.createAndFill(node.attrs, node.content),
    );
    const named = (name: string) => parts.filter((part) => part?.type.name === name);
    if (named('lead').length === 0 && named('section').length === 0) return false;
    const [headline = state.doc.child(0)] = named('headline');
    const [lead = state.doc.child(1)] = named('lead');
    const whole = [headline, lead, ...named('section')].filter((part) => part !== null);
    const transaction = state.tr.replaceWith(0, state.doc.content.size, whole);
    transaction.setSelection(TextSelection.atEnd(transaction.doc));
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}

/** Pasting over a border: what is pasted takes the place of the text that goes. */
export function pasteAcrossParts(slice: Slice): Command {
  return (state, dispatch) => {
    if (!crossesParts(state.selection)) return false;
    const { from, to } = state.selection;
    const transaction = deleteKeepingParts(state.tr, { from, to });
    if (isInTypedPart(transaction)) insertAsLine(transaction, slice);
    else transaction.replaceSelection(slice);
    dispatch?.(transaction.scrollIntoView());
    return true;
  };
}
