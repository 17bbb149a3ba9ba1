import type { Finding } from '#shared/domain/workflow/finding';
import type { Check, CheckedArticle } from './checkedArticle';
import { checkDates } from './checks/dates';
import { checkFields } from './checks/fields';
import { checkFigures } from './checks/figures';
import { checkLeftOpen } from './checks/leftOpen';
import { checkParts } from './checks/parts';
import { checkPeople } from './checks/people';
import { checkRepeats } from './checks/repeats';

/** Everything that gates look for; a check is a file and a line here. */
const checks: readonly Check[] = [
  checkFields,
  checkParts,
  checkFigures,
  checkLeftOpen,
  checkRepeats,
  checkDates,
  checkPeople,
];

/** All that is found in an article, for `judge` to weigh at a gate. Pure. */
export function findingsOf(article: CheckedArticle): readonly Finding[] {
  return checks.flatMap((check) => check(article));
}
