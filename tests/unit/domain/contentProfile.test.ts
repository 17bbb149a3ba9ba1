import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { contentProfileSchema } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { metadataFieldTypes, metadataNames } from '#shared/domain/metadata';
import { fieldGroups } from '#shared/domain/profileField';

const label = { 'zh-CN': '来文单位', en: 'Issuing body' };
const source = { from: 'metadata', id: 'source', type: 'line' };
const own = { from: 'custom', id: 'issuing-body', type: 'line', label };

const profileOf = (...fields: unknown[]) => ({ groups: [{ id: 'one', label, fields }] });

/** The place and rule of each thing that a profile is refused for. */
function refusals(profile: unknown): string[] {
  const issues: readonly z.core.$ZodIssue[] =
    contentProfileSchema.safeParse(profile).error?.issues ?? [];
  return issues.map((issue) => {
    const rule = issue.code === 'custom' ? issue.params?.rule : issue.code;
    return `${issue.path.join('.')}: ${rule}`;
  });
}

describe('a content profile', () => {
  test.each([
    ['a field of the metadata', profileOf(source), []],
    ['a field of its own', profileOf(own), []],
    ['no groups', { groups: [] }, ['groups: too_small']],
    [
      'an unknown field',
      profileOf({ ...source, id: 'sauce' }),
      ['groups.0.fields.0.id: invalid_value'],
    ],
    [
      'an unknown type',
      profileOf({ ...source, type: 'text' }),
      ['groups.0.fields.0.type: invalid_value'],
    ],
    [
      'a type that is another’s',
      profileOf({ ...source, type: 'keywords' }),
      ['groups.0.fields.0.type: fieldType'],
    ],
    [
      'a headline beside the text',
      profileOf({ ...own, type: 'headline' }),
      ['groups.0.fields.0.type: fieldType'],
    ],
    [
      'a text field but the headline',
      profileOf({ ...own, from: 'text', id: 'lead' }),
      ['groups.0.fields.0.id: invalid_value'],
    ],
    [
      'a field of its own without a label',
      profileOf({ ...own, label: undefined }),
      ['groups.0.fields.0.label: invalid_type'],
    ],
    [
      'a choice of nothing',
      profileOf({ ...own, type: 'choice' }),
      ['groups.0.fields.0.options: optionsMissing'],
    ],
    [
      'limits that cross',
      profileOf({ ...source, limits: { least: 9, most: 3 } }),
      ['groups.0.fields.0.limits.most: limitsCrossed'],
    ],
    ['a field twice', profileOf(source, source), ['groups: fieldTwice']],
    [
      'a group twice',
      { groups: [...profileOf(source).groups, ...profileOf(own).groups] },
      ['groups: groupTwice'],
    ],
  ])('with %s', (_what, profile, expected) => {
    expect(refusals(profile)).toEqual(expected);
  });

  test('is stored as it is read', () => {
    const read = contentProfileSchema.parse(profileOf(own, source));
    expect(contentProfileSchema.parse(JSON.parse(JSON.stringify(read)))).toEqual(read);
  });
});

test('a field draws on what the newsroom has it draw on everywhere, unless its profile says otherwise', () => {
  const summary = { from: 'metadata', id: 'summary', type: 'longText' };
  const read = contentProfileSchema.parse(
    profileOf(summary, source, { ...own, extract: 'headline' }),
  );
  const silent = contentProfileSchema.parse(
    profileOf({ ...summary, extract: 'none' }, { ...source, suggestions: 'none' }),
  );
  const sources = (profile: typeof read) =>
    fieldGroups(profile)[0]?.fields.map(({ extract, suggestions }) => [extract, suggestions]);
  expect(sources(read)).toEqual([
    ['lead', null],
    [null, 'library'],
    ['headline', null],
  ]);
  expect(sources(silent)).toEqual([
    [null, null],
    [null, null],
  ]);
});

describe('the profile of every article', () => {
  const fields = fieldGroups(defaultProfile).flatMap((group) => group.fields);

  test('passes its own schema', () => {
    expect(contentProfileSchema.parse(defaultProfile)).toEqual(defaultProfile);
  });

  test('names each field of the metadata, once', () => {
    const named = fields.flatMap((field) => (field.from === 'metadata' ? [field.id] : []));
    expect([...named].sort()).toEqual([...metadataNames].sort());
  });

  test.each(metadataNames)('%s holds what its type holds when empty', (name) => {
    const spec = fieldTypes[metadataFieldTypes[name]];
    expect(spec.examine(spec.empty)).toMatchObject({ ok: true, filled: false, wellFormed: true });
  });
});
