import type { Node } from '@tiptap/pm/model';
import {
  buildDocument,
  buildLead,
  buildParagraph,
  type MakeBlockId,
} from '#shared/editor/buildDocument';
import { articleSchema } from '#shared/editor/schema';
import type { ImportTally } from '../importTally';
import type { ArticlePart } from './articlePart';

type Heading = Extract<ArticlePart, { kind: 'heading' }>;
type SectionParts = { readonly head: Heading; readonly blocks: Node[] };

/**
 * Lays parts out as an article: headings of the highest level that occurs become sections, those below
 * subheads, and what stands before the first section is the lead.
 */
export function assembleArticle(
  headline: Node,
  parts: readonly ArticlePart[],
  { makeId, tally }: { readonly makeId: MakeBlockId; readonly tally: ImportTally },
): Node {
  const levels = parts.flatMap((part) => (part.kind === 'heading' ? part.level : []));
  const highest = Math.min(...levels);
  const below = new Set(levels.filter((level) => level > highest));
  // Two levels have their places in an article, the section and the subhead; a third has none.
  if (below.size > 1) tally.change('headingLevels', { count: below.size - 1 });
  const lead: Node[] = [];
  const sections: SectionParts[] = [];
  for (const part of parts) {
    if (part.kind === 'heading' && part.level === highest) {
      sections.push({ head: part, blocks: [] });
      continue;
    }
    const blocks = sections.at(-1)?.blocks ?? lead;
    blocks.push(part.kind === 'block' ? part.node : subheadOf(part, makeId));
  }
  return buildDocument(
    headline,
    buildLead(lead, makeId),
    sections.map((section) => sectionOf(section, makeId)),
  );
}

function subheadOf({ content }: Heading, makeId: MakeBlockId): Node {
  return articleSchema.node('subhead', { id: makeId() }, [...content]);
}

function sectionOf({ head, blocks }: SectionParts, makeId: MakeBlockId): Node {
  return articleSchema.node('section', { id: makeId() }, [
    articleSchema.node('sectionLabel'),
    articleSchema.node('sectionHeadline', null, [...head.content]),
    ...(blocks.length === 0 ? [buildParagraph('', makeId)] : blocks),
  ]);
}
