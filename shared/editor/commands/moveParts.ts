import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import { type Command, TextSelection, type Transaction } from '@tiptap/pm/state';
import type { SectionSlot, Template } from '#shared/domain/template';
import { inSchema, type MakeBlockId } from '../buildDocument';
import { sectionFromSlot } from '../fromTemplate';
import { changeOf } from '../suggesting/pendingMarks';
import { type BlockMove, movesBlock } from '../suggesting/suggestMove';

/** A part of an article with where it begins. */
type Placed = { readonly node: Node; readonly position: number };

/** The parts of an article in order, each with where it begins. */
export function partsOf(document: Node): Placed[] {
  const parts: Placed[] = [];
  document.forEach((node, position) => void parts.push({ node, position }));
  return parts;
}

/** The lead or section with an id and where it begins; null when there is none. */
export function partWithId(document: Node, id: string): Placed | null {
  return partsOf(document).find(({ node }) => node.attrs.id === id) ?? null;
}

function blocksOf({ node, position }: Placed): Placed[] {
  const blocks: Placed[] = [];
  node.forEach((block, offset) => {
    if (block.type.isInGroup('block')) {
      blocks.push({ node: block, position: position + 1 + offset });
    }
  });
  return blocks;
}

/** A block that stands directly in lead or section, with where it begins; null when there is none. */
export function blockWithId(document: Node, id: string): Placed | null {
  for (const part of partsOf(document)) {
    if (part.node.type.name === 'headline') continue;
    const found = blocksOf(part).find(({ node }) => node.attrs.id === id);
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a part or block stays when what is suggested for it as a whole is accepted. */
export function stays({ node }: Pick<Placed, 'node'>): boolean {
  return changeOf(node)?.kind !== 'deleted';
}

/**
 * Moves a whole part or block before a place of the text, and tells where it then stands. `instead`
 * takes the place of a block that is the only one of its part.
 */
export function moveWhole(
  transaction: Transaction,
  { node, position }: Placed,
  { target, instead }: { readonly target: number; readonly instead?: Node | undefined },
): number {
  const before = transaction.steps.length;
  const end = position + node.nodeSize;
  if (instead === undefined) transaction.delete(position, end);
  else transaction.replaceWith(position, end, instead);
  const to = transaction.mapping.slice(before).map(target);
  const move: BlockMove = { from: position, target, to };
  transaction.insert(to, node).setMeta(movesBlock, move);
  return to;
}

/** Ends a move: the caret goes where the moved part begins, and undo takes the move back alone. */
function caretIn(transaction: Transaction, position: number): Transaction {
  const $start = transaction.doc.resolve(position + 1);
  return closeHistory(transaction.setSelection(TextSelection.near($start)).scrollIntoView());
}

/**
 * Moves a section among the sections; `index` counts the others, from 0, but not those suggested to go.
 * False where the section stands already, and for one that is itself suggested to go.
 */
export function moveSectionTo(sectionId: string, index: number): Command {
  return ({ doc, tr }, dispatch) => {
    const sections = partsOf(doc).filter(
      (part) => part.node.type.name === 'section' && stays(part),
    );
    const from = sections.findIndex(({ node }) => node.attrs.id === sectionId);
    const moved = sections[from];
    const others = sections.filter((section) => section !== moved);
    const to = Math.max(0, Math.min(others.length, index));
    if (moved === undefined || to === from) return false;
    if (dispatch) {
      const target = others[to]?.position ?? doc.content.size;
      dispatch(caretIn(tr, moveWhole(tr, moved, { target })));
    }
    return true;
  };
}

/**
 * Moves a block into a lead or section; `index` counts the other blocks there, from 0, but not those
 * suggested to go. A part that gave its only block away keeps an empty paragraph. False where the block
 * stands already, for one that is suggested to go, and from or into a part that is.
 */
export function moveBlockTo(blockId: string, partId: string, index: number): Command {
  return ({ doc, tr, schema }, dispatch) => {
    const part = partWithId(doc, partId);
    const moved = blockWithId(doc, blockId);
    if (part === null || moved === null || part.node.type.name === 'headline') return false;
    const $moved = doc.resolve(moved.position);
    if (![part, moved, { node: $moved.parent }].every(stays)) return false;
    const blocks = blocksOf(part).filter(stays);
    const from = blocks.findIndex(({ node }) => node.attrs.id === blockId);
    const others = blocks.filter((_block, at) => at !== from);
    const to = Math.max(0, Math.min(others.length, index));
    if (to === from) return false;
    if (dispatch) {
      const target = others[to]?.position ?? part.position + part.node.nodeSize - 1;
      const isLast = $moved.index() === $moved.parent.childCount - 1;
      const heads = $moved.parent.type.name === 'section' ? 2 : 0;
      // What is left must hold a block: the paragraph takes the place of the one that goes.
      const isOnly = isLast && $moved.index() === heads;
      const instead = isOnly ? schema.nodes.paragraph?.create() : undefined;
      dispatch(caretIn(tr, moveWhole(tr, moved, { target, instead })));
    }
    return true;
  };
}

/** Where a section of a slot belongs: behind the last section of the same or an earlier slot. */
export function placeOfSlot(document: Node, template: Template, slot: SectionSlot): number {
  const order = new Map(template.sections.map(({ id }, index) => [id, index]));
  const own = order.get(slot.id) ?? 0;
  let at = 0;
  for (const { node, position } of partsOf(document)) {
    const place = node.type.name === 'section' ? order.get(String(node.attrs.slot)) : -1;
    if (place !== undefined && place <= own) at = position + node.nodeSize;
  }
  return at;
}

/**
 * Adds a section for a slot of the template where it belongs, and goes to its headline. False where the
 * slot is filled and takes no second section.
 */
export function insertSlot(template: Template, slot: SectionSlot, makeId: MakeBlockId): Command {
  return ({ doc, tr, schema }, dispatch) => {
    const isFilled = partsOf(doc).some(({ node }) => node.attrs.slot === slot.id);
    if (isFilled && !slot.repeatable) return false;
    if (dispatch) {
      const at = placeOfSlot(doc, template, slot);
      tr.insert(at, inSchema(sectionFromSlot(slot, makeId), schema));
      const label = tr.doc.nodeAt(at)?.firstChild?.nodeSize ?? 0;
      dispatch(caretIn(tr, at + label));
    }
    return true;
  };
}
