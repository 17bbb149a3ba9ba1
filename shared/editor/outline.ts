import type { Node } from '@tiptap/pm/model';
import type { LengthRange, SectionSlot, Template } from '#shared/domain/template';
import { slotOf } from '#shared/domain/template';
import { countNode } from './readDocument';
import { type Fate, fateOf, isComing, suggestedMoves } from './suggesting/suggestedMoves';
import { partByItself } from './textInForce';

/** What is not as it should be with a part of an article. */
export type OutlineWarning = 'empty' | 'noHeadline' | 'outOfOrder' | 'long';

/** A block as the outline names it: its kind and its first words. */
export type OutlineBlock = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly fate: Fate | null;
};

/** The lead or a section, its length in 字数 by Word's rule. */
export type OutlinePart = {
  readonly id: string;
  readonly kind: 'lead' | 'section';
  readonly number: string;
  readonly label: string;
  readonly headline: string;
  readonly length: number;
  readonly range: LengthRange | null;
  readonly warnings: readonly OutlineWarning[];
  readonly blocks: readonly OutlineBlock[];
  /** What is suggested for the part as a whole. One that is to come is in no sum and warns of nothing. */
  readonly fate: Fate | null;
};

/** An article's parts in order, against its template. */
export type Outline = {
  readonly parts: readonly OutlinePart[];
  /** Required slots of the template that no section fills or is suggested to fill. */
  readonly missing: readonly SectionSlot[];
  /** Other slots that a section may still be added for. */
  readonly offered: readonly SectionSlot[];
  readonly length: number;
  readonly range: LengthRange | null;
};

/** How far over its range a part is before it is called too long. */
const toleratedExcess = 1.2;
const previewCharacters = 40;

type PartOfText = Pick<OutlinePart, 'number' | 'label' | 'headline' | 'length' | 'blocks'> & {
  readonly isEmpty: boolean;
  readonly slot: string;
};

// Nodes never change, so a part is read once for as long as it stays as it is.
const readParts = new WeakMap<Node, PartOfText>();
const readBlocks = new WeakMap<Node, OutlineBlock>();
const madeParts = new WeakMap<Node, { readonly key: string; readonly part: OutlinePart }>();

function hasContent(block: Node): boolean {
  if (block.type.name === 'figure' || block.type.name === 'table') return true;
  return block.textContent.trim() !== '';
}

function blockOf(block: Node): OutlineBlock {
  const before = readBlocks.get(block);
  if (before !== undefined) return before;
  const text = block.textBetween(0, block.content.size, ' ').trim();
  const preview = [...text.slice(0, previewCharacters * 2)].slice(0, previewCharacters).join('');
  const made = { id: String(block.attrs.id), kind: block.type.name, text: preview, fate: null };
  readBlocks.set(block, made);
  return made;
}

function read(node: Node): PartOfText {
  const before = readParts.get(node);
  if (before !== undefined) return before;
  const read = partByItself(node);
  const isSection = node.type.name === 'section';
  const [label, headline] = isSection ? read.children : [];
  const blocks = node.children.slice(isSection ? 2 : 0);
  const part = {
    slot: isSection ? String(node.attrs.slot) : '',
    number: isSection ? String(node.attrs.number) : '',
    label: label?.textContent ?? '',
    headline: headline?.textContent ?? '',
    length: countNode(read).words,
    isEmpty: !read.children.slice(isSection ? 2 : 0).some(hasContent),
    blocks: blocks.map(blockOf),
  };
  readParts.set(node, part);
  return part;
}

function warningsOf(part: PartOfText, slot: SectionSlot | undefined, isLate: boolean) {
  const range = slot?.characters ?? null;
  const wantsHeadline = slot === undefined || slot.headlinePlaceholder !== '';
  const warnings: OutlineWarning[] = [];
  if (part.isEmpty) warnings.push('empty');
  else if (part.headline === '' && wantsHeadline) warnings.push('noHeadline');
  if (isLate) warnings.push('outOfOrder');
  if (range !== null && part.length > range.max * toleratedExcess) warnings.push('long');
  return warnings;
}

/** The blocks of a part with what is suggested for each; the same list where nothing is. */
function blocksOf(node: Node, moves: ReadonlySet<string>): readonly OutlineBlock[] {
  const { blocks } = read(node);
  const nodes = node.children.slice(node.childCount - blocks.length);
  const fates = nodes.map((block) => fateOf(block, moves));
  if (fates.every((fate) => fate === null)) return blocks;
  return blocks.map((block, index) => ({ ...block, fate: fates[index] ?? null }));
}

function leadOf(node: Node, template: Template | null, moves: ReadonlySet<string>): OutlinePart {
  const { slot: _slot, isEmpty, ...part } = read(node);
  const range = template?.lead.characters ?? null;
  const warnings: OutlineWarning[] = isEmpty ? ['empty'] : [];
  if (range !== null && part.length > range.max * toleratedExcess) warnings.push('long');
  const blocks = blocksOf(node, moves);
  return { id: String(node.attrs.id), kind: 'lead', ...part, blocks, range, warnings, fate: null };
}

type SectionPlace = {
  readonly slot: SectionSlot | undefined;
  readonly isLate: boolean;
  readonly moves: ReadonlySet<string>;
};

function sectionOf(node: Node, { slot, isLate, moves }: SectionPlace): OutlinePart {
  const { slot: _slot, isEmpty: _isEmpty, ...part } = read(node);
  const fate = fateOf(node, moves);
  const warnings = isComing(fate) ? [] : warningsOf(read(node), slot, isLate);
  const blocks = blocksOf(node, moves);
  const range = slot?.characters ?? null;
  return { id: String(node.attrs.id), kind: 'section', ...part, blocks, range, warnings, fate };
}

/** The same object for a part that reads as before: who draws it can leave it alone. */
function kept(node: Node, part: OutlinePart): OutlinePart {
  const key = JSON.stringify([
    part.range,
    part.warnings,
    part.fate,
    part.blocks.map(({ fate }) => fate),
  ]);
  const before = madeParts.get(node);
  if (before?.key === key) return before.part;
  madeParts.set(node, { key, part });
  return part;
}

/**
 * Reads an article's parts with their lengths and what is wrong with them. Suggestions that wait do not
 * count. A section is out of order when one of an earlier slot of the template stands before it in the
 * template and after it in the text; a headline is missed only where the slot asks for one.
 */
export function outlineOf(document: Node, template: Template | null): Outline {
  const [, lead, ...sections] = document.children;
  const moves = suggestedMoves(document);
  const parts = lead === undefined ? [] : [kept(lead, leadOf(lead, template, moves))];
  const order = new Map(template?.sections.map((slot, index) => [slot.id, index]));
  const filled = new Set<string>();
  let furthest = -1;
  for (const node of sections) {
    const slotId = String(node.attrs.slot);
    const place = order.get(slotId);
    const isLate = place !== undefined && place < furthest;
    const slot = slotOf(template, slotId);
    const part = kept(node, sectionOf(node, { slot, isLate, moves }));
    if (!isComing(part.fate)) furthest = Math.max(furthest, place ?? -1);
    filled.add(slotId);
    parts.push(part);
  }
  const slots = template?.sections ?? [];
  const open = slots.filter((slot) => slot.repeatable || !filled.has(slot.id));
  const isMissing = (slot: SectionSlot) => slot.required && !filled.has(slot.id);
  return {
    parts,
    missing: open.filter(isMissing),
    offered: open.filter((slot) => !isMissing(slot)),
    length: parts.reduce((sum, { fate, length }) => sum + (isComing(fate) ? 0 : length), 0),
    range: template?.characters ?? null,
  };
}
