import type { Node, Schema } from '@tiptap/pm/model';
import type { HeadlineParts } from '#shared/domain/article';
import { articleSchema } from './schema';

/** Makes block ids; handed in because `shared` has no source of randomness of its own. */
export type MakeBlockId = () => string;

const { nodes } = articleSchema;

function textOf(value: string): Node[] {
  return value === '' ? [] : [articleSchema.text(value)];
}

function node(name: keyof typeof nodes & string, attrs: object | null, content: Node[]): Node {
  const type = articleSchema.nodes[name];
  if (type === undefined) throw new RangeError(`no node ${name}`);
  return type.createChecked(attrs as Record<string, unknown> | null, content);
}

/** A headline from its parts; no main part makes one empty half. */
export function buildHeadline(parts: HeadlineParts, makeId: MakeBlockId): Node {
  const halves = parts.main.length === 0 ? [''] : parts.main;
  return node('headline', { id: makeId() }, [
    node('kicker', null, textOf(parts.kicker)),
    ...halves.map((half) => node('mainHeadline', null, textOf(half))),
    node('subtitle', null, textOf(parts.subtitle)),
  ]);
}

/** A paragraph of plain text. */
export function buildParagraph(text: string, makeId: MakeBlockId): Node {
  return node('paragraph', { id: makeId() }, textOf(text));
}

/** A small head of plain text. */
export function buildSubhead(text: string, makeId: MakeBlockId): Node {
  return node('subhead', { id: makeId() }, textOf(text));
}

/** A lead; without blocks it gets one empty paragraph. */
export function buildLead(blocks: readonly Node[], makeId: MakeBlockId): Node {
  return node('lead', { id: makeId() }, blocks.length ? [...blocks] : [buildParagraph('', makeId)]);
}

/** The parts of a section that are not blocks. */
export type SectionHead = {
  readonly label: string;
  readonly number?: string;
  readonly headline: string;
  readonly slot?: string;
};

/** A section; without blocks it gets one empty paragraph. */
export function buildSection(
  head: SectionHead,
  blocks: readonly Node[],
  makeId: MakeBlockId,
): Node {
  const attrs = { id: makeId(), number: head.number ?? '', slot: head.slot ?? '' };
  return node('section', attrs, [
    node('sectionLabel', null, textOf(head.label)),
    node('sectionHeadline', null, textOf(head.headline)),
    ...(blocks.length ? blocks : [buildParagraph('', makeId)]),
  ]);
}

/** The whole article from its three parts. */
export function buildDocument(headline: Node, lead: Node, sections: readonly Node[]): Node {
  return node('doc', null, [headline, lead, ...sections]);
}

/**
 * The same node in another instance of the schema: an editor makes its own, and nodes of two instances
 * never mix.
 */
export function inSchema(node: Node, schema: Schema): Node {
  return schema.nodeFromJSON(node.toJSON());
}
