import type { Node } from '@tiptap/pm/model';
import type { SectionSlot, Starter, Template } from '#shared/domain/template';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
  type MakeBlockId,
} from './buildDocument';
import { articleSchema } from './schema';

function create(name: string, attrs: object | null, content: readonly Node[]): Node {
  const type = articleSchema.nodes[name];
  if (type === undefined) throw new RangeError(`no node ${name}`);
  return type.createChecked(attrs as Record<string, unknown> | null, [...content]);
}

/** A starting block of a part, each of its lines with an id of its own. */
function starterBlock({ kind, text }: Starter, makeId: MakeBlockId): Node {
  const id = makeId();
  switch (kind) {
    case 'bulletList':
    case 'orderedList':
      return create(kind, { id }, [create('listItem', null, [buildParagraph(text, makeId)])]);
    case 'quote':
    case 'editorsNote':
    case 'authorsNote':
      return create(kind, { id }, [buildParagraph(text, makeId)]);
    case 'verse':
      return create('verse', { id }, [lineOf('verseLine', text, makeId())]);
    default:
      return lineOf(kind, text, id);
  }
}

function lineOf(name: string, text: string, id: string): Node {
  return create(name, { id }, text === '' ? [] : [articleSchema.text(text)]);
}

function starterBlocks(starters: readonly Starter[], makeId: MakeBlockId): Node[] {
  return starters.map((starter) => starterBlock(starter, makeId));
}

/** The section with which a slot begins. */
export function sectionFromSlot(slot: SectionSlot, makeId: MakeBlockId): Node {
  const head = { label: slot.label, headline: '', slot: slot.id };
  return buildSection(head, starterBlocks(slot.starter, makeId), makeId);
}

/** The new document of a template: its headline halves, its lead and its required sections in order. */
export function documentFromTemplate(template: Template, makeId: MakeBlockId): Node {
  const main = Array.from({ length: template.headline.main }, () => '');
  return buildDocument(
    buildHeadline({ kicker: '', main, subtitle: '' }, makeId),
    buildLead(starterBlocks(template.lead.starter, makeId), makeId),
    template.sections
      .filter(({ required }) => required)
      .map((slot) => sectionFromSlot(slot, makeId)),
  );
}
