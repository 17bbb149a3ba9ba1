import { z } from 'zod';
import type { Gate } from './moves';

/** How a gate takes what it finds: `block` needs a waiver, `warn` to be taken note of, `info` is shown alone. */
export const severities = ['block', 'warn', 'info'] as const;
export type Severity = (typeof severities)[number];

/** For each rule how the gates take it, in the order submit, passFirst, passSecond, signOff; null for not at all. */
const severityTable = {
  headlineMissing: ['block', 'block', 'block', 'block'],
  sourceMissing: ['warn', 'warn', 'block', 'block'],
  bylineMissing: ['warn', 'warn', 'warn', 'warn'],
  publishedAtMissing: [null, 'info', 'warn', 'warn'],
  fieldMissing: ['warn', 'warn', 'block', 'block'],
  fieldWrong: ['warn', 'warn', 'block', 'block'],
  slotMissing: ['warn', 'warn', 'block', 'block'],
  placeBroken: ['warn', 'warn', 'warn', 'warn'],
  leadEmpty: ['block', 'block', 'block', 'block'],
  sectionEmpty: ['warn', 'block', 'block', 'block'],
  sectionHeadlineMissing: ['info', 'warn', 'warn', 'warn'],
  tooShort: ['info', 'info', 'info', 'info'],
  tooLong: ['info', 'warn', 'warn', 'warn'],
  openSuggestion: ['info', 'warn', 'warn', 'block'],
  openThread: ['info', 'info', 'warn', 'warn'],
  openPoint: ['warn', 'warn', 'block', 'block'],
  placeholderLeft: ['warn', 'warn', 'block', 'block'],
  pictureMissing: ['warn', 'block', 'block', 'block'],
  captionMissing: ['warn', 'warn', 'block', 'block'],
  creditMissing: ['warn', 'warn', 'warn', 'warn'],
  pictureGone: ['warn', 'block', 'block', 'block'],
  pictureSmall: ['info', 'warn', 'warn', 'warn'],
  pictureHeavy: ['info', 'info', 'warn', 'warn'],
  wechatHeadSmall: ['info', 'info', 'info', 'info'],
  wechatSquareSmall: ['info', 'info', 'info', 'info'],
  paragraphTwice: ['warn', 'warn', 'block', 'block'],
  embargoAhead: ['info', 'info', 'info', 'warn'],
  publishedBeforeEmbargo: ['warn', 'warn', 'block', 'block'],
  expiresBeforePublishing: ['warn', 'warn', 'block', 'block'],
  expired: ['info', 'warn', 'warn', 'block'],
  samePerson: [null, null, 'warn', 'warn'],
} as const satisfies Record<string, readonly (Severity | null)[]>;

export type RuleId = keyof typeof severityTable;
export const ruleIds = Object.keys(severityTable) as readonly RuleId[];

const gateOrder: { readonly [G in Gate]: 0 | 1 | 2 | 3 } = {
  submit: 0,
  passFirst: 1,
  passSecond: 2,
  signOff: 3,
};

/** How a gate takes what a rule finds; null when the rule is none of its business. */
export function severityAt(rule: RuleId, gate: Gate): Severity | null {
  return severityTable[rule][gateOrder[gate]];
}

const placeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('article') }),
  z.object({ kind: z.literal('headline') }),
  z.object({ kind: z.literal('block'), blockId: z.string() }),
  z.object({ kind: z.literal('field'), fieldId: z.string() }),
]);
export type FindingPlace = Readonly<z.infer<typeof placeSchema>>;

/** What a rule found in an article, before any gate has judged it. */
export const findingSchema = z.object({
  /** A name of the rule; records of a later program may hold rules that this one does not know. */
  ruleId: z.string().max(60),
  place: placeSchema,
  /** The words that it is about, as they stand in the text; empty for what is missing. */
  quote: z.string(),
  /** What the sentence of the catalogues needs. */
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});
type StoredFinding = Readonly<z.infer<typeof findingSchema>>;
export type Finding = StoredFinding & { readonly ruleId: RuleId };

/** A finding as a gate takes it; `key` names it among those of one text. */
export const judgedFindingSchema = findingSchema.extend({
  key: z.string().max(2_000),
  severity: z.enum(severities),
});
export type JudgedFinding = Readonly<z.infer<typeof judgedFindingSchema>>;

function placeName(place: FindingPlace): string {
  switch (place.kind) {
    case 'block':
      return place.blockId;
    case 'field':
      return place.fieldId;
    case 'article':
    case 'headline':
      return place.kind;
  }
}

/** Findings as a gate takes them, the gravest first; what it does not ask for is left out. */
export function judge(findings: readonly Finding[], gate: Gate): readonly JudgedFinding[] {
  const seen = new Map<string, number>();
  const judged = findings.flatMap((finding): JudgedFinding[] => {
    const severity = severityAt(finding.ruleId, gate);
    if (severity === null) return [];
    const name = `${finding.ruleId} ${placeName(finding.place)} ${finding.quote}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return [{ ...finding, severity, key: count === 1 ? name : `${name} ${count}` }];
  });
  return judged.sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
}
