import type { Node } from '@tiptap/pm/model';
import type { ImportWarning } from '#shared/domain/capture';
import {
  buildLead,
  buildParagraph,
  buildSection,
  buildSubhead,
  type MakeBlockId,
} from '#shared/editor/buildDocument';
import { classifyLines, type LineKind } from './classifyLines';
import { warningOf } from './importWarnings';
import type { PageLine } from './splitLines';

/** The article's text: what stands before the first section, and the sections. */
export type BodyReading = {
  readonly lead: Node;
  readonly sections: readonly Node[];
  readonly warnings: readonly ImportWarning[];
};

type BodyLine = { readonly line: PageLine; readonly kind: LineKind };

/** One section's lines: its label and head where it has them, then its blocks. */
type SectionLines = {
  label: PageLine | null;
  head: PageLine | null;
  readonly blocks: BodyLine[];
};

const numberSign = /^([①-⑳])\s*(.*)$/su;

function groupSections(lines: readonly BodyLine[]): SectionLines[] {
  const groups: SectionLines[] = [{ label: null, head: null, blocks: [] }];
  for (const { line, kind } of lines) {
    const open = groups.at(-1);
    const waitsForHead = open?.label != null && open.head === null && open.blocks.length === 0;
    if (kind === 'label') groups.push({ label: line, head: null, blocks: [] });
    else if (kind !== 'sectionHead') open?.blocks.push({ line, kind });
    else if (open !== undefined && waitsForHead) open.head = line;
    else groups.push({ label: null, head: line, blocks: [] });
  }
  return groups;
}

function blocksOf(group: SectionLines, makeId: MakeBlockId): Node[] {
  return group.blocks.map(({ line, kind }) =>
    kind === 'subhead' ? buildSubhead(line.text, makeId) : buildParagraph(line.text, makeId),
  );
}

function sectionOf(group: SectionLines, makeId: MakeBlockId): Node {
  const headline = group.head?.text ?? '';
  const [, number = '', words = headline] = numberSign.exec(headline) ?? [];
  const head = { label: group.label?.text ?? '', number, headline: words };
  return buildSection(head, blocksOf(group, makeId), makeId);
}

function sectionWarnings(group: SectionLines): ImportWarning[] {
  const first = group.label ?? group.head;
  return [
    ...(group.head === null ? [warningOf('sectionWithoutHeadline', first)] : []),
    ...(group.blocks.length === 0 ? [warningOf('sectionEmpty', first)] : []),
  ];
}

/** Reads the body: each line becomes one paragraph, subhead or part of a section's head, in order. */
export function readBody(lines: readonly PageLine[], makeId: MakeBlockId): BodyReading {
  const kinds = classifyLines(lines);
  const known = lines.map((line, index) => ({ line, kind: kinds[index] ?? 'paragraph' }) as const);
  const [lead, ...sections] = groupSections(known);
  return {
    lead: buildLead(lead === undefined ? [] : blocksOf(lead, makeId), makeId),
    sections: sections.map((group) => sectionOf(group, makeId)),
    warnings: [
      ...(lines.length === 0 ? [warningOf('bodyMissing')] : []),
      ...sections.flatMap(sectionWarnings),
    ],
  };
}
