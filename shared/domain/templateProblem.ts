import { z } from 'zod';
import { localTextSchema } from './localText';
import { type Template, templateSchema, upgradeTemplate } from './template';
import { placeLabel, valueAt } from './templatePlace';

/** What is asked of a place in a template and not kept. */
export const templateRules = [
  'missing',
  'tooLong',
  'tooMany',
  'tooFew',
  'outOfRange',
  'minOverMax',
  'limitsCrossed',
  'twice',
  'wrongKind',
  'newerForm',
] as const;
export type TemplateRule = (typeof templateRules)[number];

/**
 * One thing wrong with a template: where, and which rule is broken. `path` is the place in the file, such
 * as `sections.2.characters.max`; `part` and `label` name the section for people. `values` go into the sentence.
 */
export const templateProblemSchema = z.object({
  path: z.string().max(200),
  /** The number of the section, from 1; null outside the sections. */
  section: z.number().int().min(1).nullable(),
  /** The label of that section, or of the field or group that the place is in; null where it has none. */
  label: localTextSchema.nullable(),
  rule: z.enum(templateRules),
  values: z.record(z.string(), z.number()),
});
export type TemplateProblem = Readonly<z.infer<typeof templateProblemSchema>>;

/** A template that keeps its form, or everything that is wrong with it. */
export type TemplateCheck =
  | { readonly ok: true; readonly template: Template }
  | { readonly ok: false; readonly problems: readonly TemplateProblem[] };

type Issue = z.core.$ZodIssue;
/** More than these help nobody. */
const mostProblems = 50;
const formSchema = z.looseObject({ form: z.number() });

/** Checks JSON as a template of this or an older form; says of each wrong place what is wrong there. */
export function checkTemplate(json: unknown): TemplateCheck {
  const current = upgradeTemplate(json);
  const parsed = templateSchema.safeParse(current);
  if (parsed.success) return { ok: true, template: parsed.data };
  const problems = parsed.error.issues.map((issue) => problemOf(issue, current));
  return { ok: false, problems: problems.slice(0, mostProblems) };
}

/**
 * Whether JSON has every part of a template, each of its kind, whatever else is wrong with it: what an
 * unfinished template must be to be worked on.
 */
export function hasTemplateShape(json: unknown): json is Template {
  const parsed = templateSchema.safeParse(json);
  return parsed.success || parsed.error.issues.every((issue) => !isOfWrongKind(issue));
}

function isOfWrongKind({ code, ...issue }: Issue): boolean {
  if (code === 'invalid_type') return !('format' in issue) || issue.format !== 'safeint';
  // What stands in a list of parts that is too long has not been looked at.
  if (code === 'too_big' && issue.path.at(-1) !== 'keywords') {
    return 'origin' in issue && issue.origin === 'array';
  }
  return !['too_small', 'too_big', 'custom', 'invalid_format'].includes(code);
}

/** The rules that the parts of a template name themselves. */
const customRules: Readonly<Record<string, TemplateRule>> = {
  minOverMax: 'minOverMax',
  limitsCrossed: 'limitsCrossed',
  optionsMissing: 'missing',
  twice: 'twice',
  fieldTwice: 'twice',
  groupTwice: 'twice',
};

function ruleOf(issue: Issue, value: unknown): TemplateRule {
  if (issue.path.at(-1) === 'form' && formSchema.safeParse({ form: value }).success)
    return 'newerForm';
  switch (issue.code) {
    case 'custom':
      return customRules[String(issue.params?.rule)] ?? 'wrongKind';
    case 'too_big':
      if (issue.origin === 'string') return 'tooLong';
      return issue.origin === 'array' ? 'tooMany' : 'outOfRange';
    case 'too_small':
      if (issue.origin === 'string') return 'missing';
      return issue.origin === 'array' ? 'tooFew' : 'outOfRange';
    default:
      return value === undefined || value === null || value === '' ? 'missing' : 'wrongKind';
  }
}

function valuesOf(issue: Issue, json: unknown): Record<string, number> {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  if (issue.code !== 'custom') return {};
  const range = rangeSchemas[String(issue.params?.rule)];
  return range?.safeParse(valueAt(json, issue.path.slice(0, -1))).data ?? {};
}

/** The ends that a rule found crossed. */
const rangeSchemas: Readonly<Record<string, z.ZodType<Record<string, number>>>> = {
  minOverMax: z.object({ min: z.number(), max: z.number() }),
  limitsCrossed: z.object({ least: z.number(), most: z.number() }),
};

function problemOf(issue: Issue, json: unknown): TemplateProblem {
  const [part, index] = issue.path;
  const inSection = part === 'sections' && typeof index === 'number';
  return {
    path: issue.path.map(String).join('.').slice(0, 200),
    section: inSection ? index + 1 : null,
    label: placeLabel(json, issue.path),
    rule: ruleOf(issue, valueAt(json, issue.path)),
    values: valuesOf(issue, json),
  };
}
