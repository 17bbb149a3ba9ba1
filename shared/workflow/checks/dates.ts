import type { Finding } from '#shared/domain/workflow/finding';
import type { Check } from '../checkedArticle';

/** Dates that speak against each other or against today: embargo, publication, expiry. */
export const checkDates: Check = ({ metadata, now }) => {
  const at = (moment: string | null) => (moment === null ? null : Date.parse(moment));
  const [embargo, published, expires] = [
    at(metadata.embargoUntil),
    at(metadata.publishedAt),
    at(metadata.expiresAt),
  ];
  const today = Date.parse(now);
  const finding = (ruleId: Finding['ruleId'], fieldId: string, moment: string | null): Finding => ({
    ruleId,
    place: { kind: 'field', fieldId },
    quote: '',
    values: { moment: moment ?? '' },
  });
  const findings: Finding[] = [];
  if (embargo !== null && published !== null && published < embargo) {
    findings.push(finding('publishedBeforeEmbargo', 'embargoUntil', metadata.embargoUntil));
  } else if (embargo !== null && embargo > today) {
    findings.push(finding('embargoAhead', 'embargoUntil', metadata.embargoUntil));
  }
  const firstDay = Math.max(
    published ?? Number.NEGATIVE_INFINITY,
    embargo ?? Number.NEGATIVE_INFINITY,
  );
  if (expires !== null && expires <= firstDay) {
    findings.push(finding('expiresBeforePublishing', 'expiresAt', metadata.expiresAt));
  } else if (expires !== null && expires <= today) {
    findings.push(finding('expired', 'expiresAt', metadata.expiresAt));
  }
  return findings;
};
