import type { Byline } from '#shared/domain/byline';
import type { ImportWarning } from '#shared/domain/capture';
import { limits } from '#shared/domain/limits';
import { findCredits } from './findCredits';
import { warningOf } from './importWarnings';
import { parseCredit } from './parseCredit';
import type { PageLine } from './splitLines';

/** The people whom the body credits; the credits themselves stay in the text as they stand. */
export type BylineReading = {
  readonly bylines: readonly Byline[];
  readonly warnings: readonly ImportWarning[];
};

function withoutDoubles(bylines: readonly Byline[]): readonly Byline[] {
  const seen = new Set<string>();
  return bylines.filter(({ role, name, work }) => {
    const key = [role, name, work].join('\n');
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

/** Reads the credits of a body in page order: role, name and work. Guesses are told as warnings. */
export function readBylines(lines: readonly PageLine[]): BylineReading {
  const bylines: Byline[] = [];
  const warnings: ImportWarning[] = [];
  for (const credit of findCredits(lines)) {
    if (credit.glued) {
      warnings.push(warningOf('bylineUnreadable', credit.line));
      continue;
    }
    const reading = parseCredit(credit.text);
    bylines.push(...reading.bylines);
    for (const run of reading.split) warnings.push(warningOf('gluedNames', credit.line, run));
    for (const run of reading.unclear)
      warnings.push(warningOf('bylineUnreadable', credit.line, run));
  }
  return { bylines: withoutDoubles(bylines).slice(0, limits.listLength), warnings };
}
