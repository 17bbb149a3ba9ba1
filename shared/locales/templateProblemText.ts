import type { TemplateProblem } from '#shared/domain/templateProblem';
import type { PathsOf } from './catalogue';
import type { Translator } from './createTranslator';
import type { templates } from './zhCN/templates';

type FieldName = PathsOf<(typeof templates)['fields']>;

/** What the last part of a place is called; longer ends come before shorter ones. */
const fieldNames: readonly (readonly [end: RegExp, name: FieldName])[] = [
  [/^name\.zh-CN$/, 'name'],
  [/^name\.en$/, 'nameEn'],
  [/^description\.zh-CN$/, 'description'],
  [/^description\.en$/, 'descriptionEn'],
  [/^kind$/, 'kind'],
  [/^portal$/, 'portal'],
  [/^version$/, 'version'],
  [/^form$/, 'form'],
  [/^headline\.main$/, 'halves'],
  [/placeholders\.kicker$/, 'kickerPlaceholder'],
  [/placeholders\.main/, 'halfPlaceholder'],
  [/placeholders\.subtitle$/, 'subtitlePlaceholder'],
  [/characters\.min$/, 'min'],
  [/characters\.max$/, 'max'],
  [/starter\.\d+\.kind$/, 'starterKind'],
  [/starter\.\d+\.text$/, 'starterText'],
  [/starter$/, 'starter'],
  [/options\.\d+\.label\.zh-CN$/, 'option'],
  [/options\.\d+\.label\.en$/, 'optionEn'],
  [/options/, 'options'],
  [/fields\.\d+\.label\.zh-CN$/, 'fieldName'],
  [/fields\.\d+\.label\.en$/, 'fieldNameEn'],
  [/fields\.\d+\.type$/, 'fieldType'],
  [/groups\.\d+\.label\.zh-CN$/, 'groupName'],
  [/groups\.\d+\.label\.en$/, 'groupNameEn'],
  [/groups\.\d+\.fields$/, 'groupFields'],
  [/^profile\.groups$/, 'groups'],
  [/hint\.zh-CN$/, 'hint'],
  [/hint\.en$/, 'hintEn'],
  [/limits\.least$/, 'least'],
  [/limits\.most$/, 'most'],
  [/\.label$/, 'label'],
  [/headlinePlaceholder$/, 'headlinePlaceholder'],
  [/guidance$/, 'guidance'],
  [/(^|\.)id$/, 'id'],
  [/^sections$/, 'sections'],
  [/^metadataDefaults\./, 'defaultValue'],
];

function fieldText(t: Translator, path: string): string {
  const name = fieldNames.find(([end]) => end.test(path))?.[1] ?? 'other';
  const last = Number(path.split('.').at(-1));
  return t(`templates.fields.${name}`, { path, number: Number.isInteger(last) ? last + 1 : 1 });
}

/** What is wrong at a place, without naming the place: for the field itself. */
export function templateRuleText(t: Translator, { path, rule, values }: TemplateProblem): string {
  const said = { ...values, field: fieldText(t, path) };
  if (rule !== 'outOfRange') return t(`templates.rules.${rule}`, said);
  return t(
    values.max === undefined ? 'templates.rules.tooSmall' : 'templates.rules.tooLarge',
    said,
  );
}

/** What is wrong with a template and where, as a newsroom names the place. */
export function templateProblemText(t: Translator, problem: TemplateProblem): string {
  const what = templateRuleText(t, problem);
  const { section, path } = problem;
  const label = problem.label?.[t.language];
  if (section !== null && label !== undefined) {
    return t('templates.places.labelled', { number: section, label, what });
  }
  if (section !== null) return t('templates.places.section', { number: section, what });
  if (/^(profile|metadataDefaults)\./.test(path) && label !== undefined) {
    return t('templates.places.profile', { label, what });
  }
  if (path.startsWith('headline.')) return t('templates.places.headline', { what });
  if (path.startsWith('lead.')) return t('templates.places.lead', { what });
  if (path.startsWith('characters')) return t('templates.places.whole', { what });
  return what;
}
