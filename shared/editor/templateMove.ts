import { closeHistory } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Command, Transaction } from '@tiptap/pm/state';
import { type SectionSlot, slotOf, type Template } from '#shared/domain/template';
import { inSchema, type MakeBlockId } from './buildDocument';
import { placeOfSlot } from './commands/moveParts';
import { sectionFromSlot } from './fromTemplate';
import { beyondSuggesting } from './suggesting/suggestTransaction';
import { movesToTemplate } from './templateLocks';

/** What moving an article to another version of its template comes to for its text. */
export type TemplateMove = {
  /** Required slots that no section of the article fills. */
  readonly missing: readonly SectionSlot[];
  /** Sections whose slot is gone: they stay, as sections that the writer added. */
  readonly freed: readonly string[];
  /** Labels that still read as the old version set them, and what the new one says. */
  readonly relabelled: readonly { readonly from: string; readonly to: string }[];
  /** How many lines the headline gets; null when it has enough or may have as many as it likes. */
  readonly halves: number | null;
};

/** What the writer chooses of a move. */
export type MoveChoice = { readonly addMissing: boolean; readonly relabel: boolean };

/** From which version to which; the first is null when the library does not have it any more. */
export type MoveVersions = { readonly from: Template | null; readonly to: Template };

type Placed = { readonly node: Node; readonly position: number; readonly slotId: string };

function sectionsOf(document: Node): Placed[] {
  const sections: Placed[] = [];
  document.forEach((node, position) => {
    if (node.type.name !== 'section') return;
    sections.push({ node, position, slotId: String(node.attrs.slot) });
  });
  return sections;
}

function labelOf({ node }: Placed): string {
  return node.firstChild?.textContent ?? '';
}

/** The label that a section takes in the new version; null where it keeps its own. */
function newLabel(section: Placed, { from, to }: MoveVersions): string | null {
  const [old, next] = [slotOf(from, section.slotId), slotOf(to, section.slotId)];
  if (old === undefined || next === undefined || old.label === next.label) return null;
  const label = section.node.firstChild;
  // A label with suggestions in it is under discussion.
  const isPlain = label?.childCount === 0 || label?.firstChild?.marks.length === 0;
  return isPlain && (label?.childCount ?? 0) <= 1 && labelOf(section) === old.label
    ? next.label
    : null;
}

function halvesOf(document: Node): number {
  const parts = document.firstChild?.children ?? [];
  return parts.filter(({ type }) => type.name === 'mainHeadline').length;
}

/** Says what a move would do to a text, without doing it. */
export function planTemplateMove(document: Node, versions: MoveVersions): TemplateMove {
  const { to } = versions;
  const sections = sectionsOf(document);
  const filled = new Set(sections.map(({ slotId }) => slotId));
  const isGone = ({ slotId }: Placed) => slotId !== '' && slotOf(to, slotId) === undefined;
  return {
    missing: to.sections.filter(({ id, required }) => required && !filled.has(id)),
    freed: sections
      .filter(isGone)
      .map((section) => labelOf(section) || section.node.child(1).textContent),
    relabelled: sections.flatMap((section) => {
      const label = newLabel(section, versions);
      return label === null ? [] : [{ from: labelOf(section), to: label }];
    }),
    halves: to.headline.locked && halvesOf(document) < to.headline.main ? to.headline.main : null,
  };
}

function relabel(transaction: Transaction, versions: MoveVersions): void {
  // From the last to the first: what stands before keeps its place.
  for (const section of sectionsOf(transaction.doc).reverse()) {
    const label = newLabel(section, versions);
    if (label === null) continue;
    const start = section.position + 2;
    const end = start + (section.node.firstChild?.content.size ?? 0);
    if (label === '') transaction.delete(start, end);
    else transaction.replaceWith(start, end, transaction.doc.type.schema.text(label));
  }
}

function freeSections(transaction: Transaction, to: Template): void {
  for (const { position, slotId } of sectionsOf(transaction.doc)) {
    if (slotId !== '' && slotOf(to, slotId) === undefined) {
      transaction.setNodeAttribute(position, 'slot', '');
    }
  }
}

function addHalves(transaction: Transaction, count: number): void {
  const half = transaction.doc.type.schema.nodes.mainHeadline?.create();
  const headline = transaction.doc.firstChild;
  if (half === undefined || headline === null) return;
  const at = headline.nodeSize - 1 - (headline.lastChild?.nodeSize ?? 0);
  const missing = Array.from({ length: count - halvesOf(transaction.doc) }, () => half);
  transaction.insert(at, missing);
}

/**
 * Brings a text under another version of its template, as one undoable change. Nothing that was written is
 * taken away: sections whose slot is gone stay, missing ones are added where they belong, and a label
 * is only set anew where it stands as the old version set it and the writer wants it. The locks of either
 * version do not hold over this change, and it is no suggestion: the version holds for the whole text.
 */
export function moveToTemplate(
  versions: MoveVersions,
  choice: MoveChoice,
  makeId: MakeBlockId,
): Command {
  return ({ doc, tr, schema }, dispatch) => {
    const plan = planTemplateMove(doc, versions);
    if (choice.relabel) relabel(tr, versions);
    freeSections(tr, versions.to);
    if (choice.addMissing) {
      for (const slot of plan.missing) {
        const section = inSchema(sectionFromSlot(slot, makeId), schema);
        tr.insert(placeOfSlot(tr.doc, versions.to, slot), section);
      }
    }
    if (plan.halves !== null) addHalves(tr, plan.halves);
    if (!tr.docChanged) return false;
    dispatch?.(closeHistory(tr).setMeta(movesToTemplate, true).setMeta(beyondSuggesting, true));
    return true;
  };
}
