import { inNewsroomTime } from '#shared/domain/newsroomTime';
import type { PageBlockOf } from '#shared/domain/pageBlock';
import type { PageFacts } from './pageFacts';

/** The gap between date and address as the portal prints it: two no-break spaces and a space. */
const addressGap = '\u00a0\u00a0 ';

const addressPattern = /^https?:\/\/\S+/;

/** The date of a page, `YYYY-MM-DD HH:mm` by the newsroom's clock, whatever offset the time was given in. */
export function printedDate(publishedAt: string | null): string {
  return publishedAt === null ? '' : inNewsroomTime(publishedAt).slice(0, 16).replace('T', ' ');
}

/** The address at the start of what follows the date; empty when none stands there. */
export function addressOf(tail: string): string {
  return addressPattern.exec(tail)?.[0] ?? '';
}

/** What follows the date beside the address: a control such as 大字. */
export function controlOf(tail: string): string {
  return tail.replace(addressPattern, '').trim();
}

/** A stretch of the source line, told apart so that a page can mark up the date and link the address. */
export type SourceLinePart = {
  readonly kind: 'text' | 'date' | 'address';
  readonly text: string;
};

function joined(parts: readonly SourceLinePart[]): SourceLinePart[] {
  const known = parts.filter(({ text }) => text !== '');
  return known.flatMap((part, index) =>
    index === 0 ? [part] : [{ kind: 'text', text: ' ' } as const, part],
  );
}

/** The source line in parts, in print order; none when no value of it is known. */
export function sourceLineParts(
  block: PageBlockOf<'sourceLine'>,
  facts: PageFacts,
): readonly SourceLinePart[] {
  const named = [
    { kind: 'text', text: facts.source },
    { kind: 'date', text: printedDate(facts.publishedAt) },
  ] as const;
  if (block.form === 'mobile') return joined([...named, { kind: 'text', text: block.tail }]);
  const before = joined(named);
  const after = joined([
    { kind: 'address', text: facts.address },
    { kind: 'text', text: controlOf(block.tail) },
  ]);
  if (before.length + after.length === 0) return [];
  const gap = after.length === 0 ? '' : addressGap;
  return [
    { kind: 'text', text: facts.sourceLabel },
    ...before,
    { kind: 'text', text: gap },
    ...after,
  ];
}

/** The source line as the portal prints it; empty when no value of it is known. */
export function sourceLine(block: PageBlockOf<'sourceLine'>, facts: PageFacts): string {
  return sourceLineParts(block, facts)
    .map(({ text }) => text)
    .join('');
}
