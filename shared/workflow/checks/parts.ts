import { lengthAgainst } from '#shared/domain/lengthAgainst';
import { type LengthRange, slotOf } from '#shared/domain/template';
import type { Finding, FindingPlace } from '#shared/domain/workflow/finding';
import { type OutlinePart, outlineOf } from '#shared/editor/outline';
import type { Check } from '../checkedArticle';

function lengthFinding(
  place: FindingPlace,
  length: number,
  range: LengthRange | null,
): readonly Finding[] {
  if (range === null) return [];
  const verdict = lengthAgainst(length, range);
  if (verdict.kind === 'within') return [];
  const ruleId = verdict.kind === 'short' ? 'tooShort' : 'tooLong';
  return [{ ruleId, place, quote: '', values: { length, by: verdict.by, ...range } }];
}

function nameOf({ label, headline }: OutlinePart): string {
  return label || headline;
}

function partFindings(part: OutlinePart, hasLockedPlace: boolean): readonly Finding[] {
  const place: FindingPlace = { kind: 'block', blockId: part.id };
  const values = { part: nameOf(part) };
  const has = (warning: OutlinePart['warnings'][number]) => part.warnings.includes(warning);
  const finding = (ruleId: Finding['ruleId']): Finding => ({ ruleId, place, quote: '', values });
  return [
    ...(has('empty') ? [finding(part.kind === 'lead' ? 'leadEmpty' : 'sectionEmpty')] : []),
    ...(has('noHeadline') ? [finding('sectionHeadlineMissing')] : []),
    ...(has('outOfOrder') && hasLockedPlace ? [finding('placeBroken')] : []),
    ...(has('empty') ? [] : lengthFinding(place, part.length, part.range)),
  ];
}

/** Lead, sections and the slots of the template: there, filled, in their place, as long as they should be. */
export const checkParts: Check = ({ inForce, template }) => {
  const outline = outlineOf(inForce, template);
  const sections = inForce.children.slice(1);
  const missing = outline.missing.map(
    ({ label }): Finding => ({
      ruleId: 'slotMissing',
      place: { kind: 'article' },
      quote: '',
      values: { part: label },
    }),
  );
  return [
    ...missing,
    ...outline.parts.flatMap((part, index) => {
      const slot = slotOf(template, String(sections[index]?.attrs.slot ?? ''));
      return partFindings(part, slot?.lock.place ?? false);
    }),
    ...lengthFinding({ kind: 'article' }, outline.length, outline.range),
  ];
};
