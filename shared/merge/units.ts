import type { Node } from '@tiptap/pm/model';

/** Where the document's own list of parts stands. */
export const root = 'doc';

/**
 * What is merged as one thing: a block that holds text, or what a container has beside its blocks (attributes,
 * a section's label and headline). `head` are a container's fixed first children, `node` is all of it.
 */
export type Unit = {
  readonly id: string;
  readonly parent: string;
  readonly node: Node;
  /** How many children are fixed and belong to the unit; null where the whole node is the unit. */
  readonly headSize: number | null;
};

/** A document as units by id, with the order in which they stand in their containers. */
export type Units = {
  readonly byId: ReadonlyMap<string, Unit>;
  readonly children: ReadonlyMap<string, readonly string[]>;
};

/** Containers whose blocks are merged one by one, and how many fixed children come before them. */
const headSizes: Readonly<Record<string, number>> = {
  lead: 0,
  section: 2,
  box: 1,
  quote: 0,
  verse: 0,
  editorsNote: 0,
  authorsNote: 0,
};

/** Names that a unit without a usable id of its own stands under. */
function nameOf(node: Node, taken: ReadonlyMap<string, Unit>): string {
  // There is one headline and one lead, whatever ids they have.
  if (node.type.name === 'headline' || node.type.name === 'lead') return node.type.name;
  const own = `#${String(node.attrs.id ?? '')}`;
  for (let copy = 1; ; copy += 1) {
    const name = copy === 1 ? own : `${own}/${copy}`;
    if (!taken.has(name)) return name;
  }
}

/**
 * Names of the blocks that are not of the same kind in all of these documents. Of such a container the blocks
 * cannot be merged one by one: what stands in a note on one side cannot stand in verse on the other.
 */
export function kindsApart(documents: readonly Node[]): ReadonlySet<unknown> {
  const kinds = new Map<unknown, string>();
  const apart = new Set<unknown>();
  for (const document of documents) {
    document.descendants(({ type, attrs: { id } }) => {
      if (typeof id !== 'string' || id === '') return;
      if ((kinds.get(id) ?? type.name) !== type.name) apart.add(id);
      kinds.set(id, type.name);
    });
  }
  return apart;
}

/** Parts a document into units; the blocks that are named in `whole` are one unit each, with all that is in them. */
export function unitsOf(document: Node, whole: ReadonlySet<unknown>): Units {
  const byId = new Map<string, Unit>();
  const children = new Map<string, readonly string[]>();
  const visit = (container: Node, name: string, headSize: number) => {
    const ids: string[] = [];
    container.children.slice(headSize).forEach((node) => {
      const id = nameOf(node, byId);
      const inner = whole.has(node.attrs.id) ? null : (headSizes[node.type.name] ?? null);
      byId.set(id, { id, parent: name, node, headSize: inner });
      ids.push(id);
      if (inner !== null) visit(node, id, inner);
    });
    children.set(name, ids);
  };
  visit(document, root, 0);
  return { byId, children };
}

/** The unit's own matter alone: of a container its attributes and fixed children, without its blocks. */
export function ownNode({ node, headSize }: Unit): Node {
  if (headSize === null) return node;
  return node.copy(node.content.cut(0, sizeOfHead(node, headSize)));
}

function sizeOfHead(node: Node, headSize: number): number {
  return node.children.slice(0, headSize).reduce((size, child) => size + child.nodeSize, 0);
}

/** Whether two units say the same, wherever they stand and whatever blocks they hold. */
export function saysTheSame(one: Unit, other: Unit): boolean {
  return ownNode(one).eq(ownNode(other));
}
