import type { Node } from '@tiptap/pm/model';
import type { Template } from '#shared/domain/template';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
  type MakeBlockId,
} from './buildDocument';

function starters(count: number, makeId: MakeBlockId): Node[] {
  return Array.from({ length: count }, () => buildParagraph('', makeId));
}

/** The empty document of a template: its headline halves, its lead and its sections in order. */
export function documentFromTemplate(template: Template, makeId: MakeBlockId): Node {
  const main = Array.from({ length: template.headline.main }, () => '');
  return buildDocument(
    buildHeadline({ kicker: '', main, subtitle: '' }, makeId),
    buildLead(starters(template.lead.starterParagraphs, makeId), makeId),
    template.sections.map((slot, index) =>
      buildSection(
        { label: slot.label, headline: '', slot: String(index + 1) },
        starters(slot.starterParagraphs, makeId),
        makeId,
      ),
    ),
  );
}
