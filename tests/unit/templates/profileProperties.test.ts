import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  customFieldTypes,
  extractSources,
  profileBounds,
  suggestionSources,
} from '#shared/domain/contentProfile';
import type { Template } from '#shared/domain/template';
import { checkTemplate, hasTemplateShape } from '#shared/domain/templateProblem';
import { createTranslator } from '#shared/locales/createTranslator';
import { templateProblemText } from '#shared/locales/templateProblemText';
import {
  withHint,
  withLabel,
  withLimit,
  withOption,
  withOptions,
  withType,
} from '../../../renderer/features/templates/profile/fieldChanges';
import {
  customField,
  emptyGroup,
  unusedFields,
} from '../../../renderer/features/templates/profile/newFields';
import {
  changeField,
  commonProfile,
  fieldsIn,
  insertField,
  insertGroup,
  moveField,
  moveGroup,
  ownProfile,
  type ProfileChange,
  placeOf,
  removeField,
  removeGroup,
  renameGroup,
  stepPlace,
} from '../../../renderer/features/templates/profile/profileMoves';
import { bothSay } from '../../support/profiles';
import { template } from '../../support/templates';

const t = createTranslator('zh-CN');
const groupsOf = (now: Template) => now.profile?.groups ?? [];

/** What a hand does: a kind of deed, and three numbers that pick where and how. */
type Deed = readonly [kind: keyof typeof deeds, one: number, other: number, third: number];

const picked = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % Math.max(1, list.length)];
const texts = ['', '来文', '长'.repeat(201)];
const text = (number: number) => ({
  'zh-CN': picked(texts, number) ?? '',
  en: picked(texts, number >> 2) ?? '',
});

function toField(change: (...numbers: number[]) => Parameters<typeof changeField>[1]) {
  return (now: Template, one: number, other: number, third: number): ProfileChange => {
    const field = picked(fieldsIn(groupsOf(now)), one);
    return field === undefined ? (same) => same : changeField(field.id, change(other, third));
  };
}

let made = 0;
const deeds = {
  own: () => ownProfile,
  common: () => commonProfile,
  addGroup: (now: Template, one: number) =>
    insertGroup(emptyGroup(groupsOf(now), text(one)), one % 3),
  renameGroup: (now: Template, one: number, other: number) =>
    renameGroup(picked(groupsOf(now), one)?.id ?? '', text(other)),
  moveGroup: (now: Template, one: number, other: number) =>
    moveGroup(picked(groupsOf(now), one)?.id ?? '', other % 9),
  removeGroup: (now: Template, one: number) => removeGroup(picked(groupsOf(now), one)?.id ?? ''),
  addKnown: (now: Template, one: number, other: number) => {
    const field = picked(fieldsIn(unusedFields(groupsOf(now))), one);
    const groupId = picked(groupsOf(now), other)?.id ?? '';
    return field === undefined ? ownProfile : insertField(field, { groupId, index: 0 });
  },
  addCustom: (now: Template, one: number, other: number) => {
    const type = picked(customFieldTypes, other) ?? 'line';
    made += 1;
    const groupId = picked(groupsOf(now), one)?.id ?? '';
    const field = withType(customField(`own-${made}`, bothSay('新字段')), type);
    return insertField(field, { groupId, index: other % 4 });
  },
  moveField: (now: Template, one: number, other: number, third: number) =>
    moveField(picked(fieldsIn(groupsOf(now)), one)?.id ?? '', {
      groupId: picked(groupsOf(now), other)?.id ?? '',
      index: third % 5,
    }),
  stepField: (now: Template, one: number, other: number) => {
    const id = picked(fieldsIn(groupsOf(now)), one)?.id ?? '';
    const place = stepPlace(groupsOf(now), id, other % 2 === 0 ? -1 : 1);
    return place === null ? ownProfile : moveField(id, place);
  },
  removeField: (now: Template, one: number) =>
    removeField(picked(fieldsIn(groupsOf(now)), one)?.id ?? ''),
  label: toField((other) => (field) => withLabel(field, text(other ?? 0))),
  hint: toField((other) => (field) => withHint(field, text(other ?? 0))),
  type: toField(
    (other) => (field) => withType(field, picked(customFieldTypes, other ?? 0) ?? 'line'),
  ),
  least: toField((other) => (field) => withLimit(field, 'least', (other ?? 0) % 4 || null)),
  most: toField((other) => (field) => withLimit(field, 'most', (other ?? 0) % 4 || null)),
  option: toField(
    (other) => (field) =>
      field.type === 'choice' ? withOption(field, picked(texts, other ?? 0) ?? '') : field,
  ),
  fewerOptions: toField(
    () => (field) =>
      field.type === 'choice' ? withOptions(field, field.options?.slice(1) ?? []) : field,
  ),
  sources: toField((other, third) => (field) => ({
    ...field,
    suggestions: picked(suggestionSources, other ?? 0) ?? 'none',
    extract: picked(extractSources, third ?? 0) ?? 'none',
  })),
} satisfies Record<
  string,
  (now: Template, one: number, other: number, third: number) => ProfileChange
>;

const names = Object.keys(deeds) as (keyof typeof deeds)[];
const anyDeed: fc.Arbitrary<Deed> = fc.tuple(
  fc.constantFrom(...names),
  fc.nat(99),
  fc.nat(99),
  fc.nat(99),
);

test('whatever is done to the fields, they can be worked on, and are sound or say what is wrong', () => {
  fc.assert(
    fc.property(fc.array(anyDeed, { maxLength: 60 }), (done) => {
      const after = done.reduce(
        (now, [kind, ...numbers]) => deeds[kind](now, ...numbers)(now),
        ownProfile(template({ metadataDefaults: {} })),
      );
      expect(hasTemplateShape(JSON.parse(JSON.stringify(after)))).toBe(true);
      const groups = groupsOf(after);
      const ids = fieldsIn(groups).map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(groups.every(({ fields }) => fields.length <= profileBounds.fields)).toBe(true);
      expect(ids.every((id) => placeOf(groups, id) !== null)).toBe(true);
      const checked = checkTemplate(after);
      for (const problem of checked.ok ? [] : checked.problems) {
        expect(problem.path).toMatch(/^profile\.groups/);
        expect(templateProblemText(t, problem)).not.toContain(problem.path);
      }
    }),
    { numRuns: 200 },
  );
});
