import { describe, expect, test } from 'vitest';
import type { ProfileField } from '#shared/domain/contentProfile';
import { metadataField } from '#shared/domain/defaultProfile';
import { fieldOf } from '#shared/domain/profileField';
import {
  withHint,
  withLabel,
  withLimit,
  withOption,
  withOptionMoved,
  withType,
} from '../../../renderer/features/templates/profile/fieldChanges';
import { customField } from '../../../renderer/features/templates/profile/newFields';
import { bothSay } from '../../support/profiles';

const source = metadataField('source');
const summary = metadataField('summary');
const page = metadataField('pageNumber');
const own = customField('issuing-body', bothSay('来文单位'));

describe('what a field says only where it differs from everywhere', () => {
  test.each<[string, ProfileField, ProfileField]>([
    [
      'a name of its own',
      withLabel(source, bothSay('来稿单位')),
      { ...source, label: bothSay('来稿单位') },
    ],
    [
      'the name of everywhere again',
      withLabel(withLabel(source, bothSay('来稿单位')), { 'zh-CN': '来源', en: 'Source' }),
      source,
    ],
    [
      'no name, which is then missing',
      withLabel(source, bothSay('')),
      { ...source, label: bothSay('') },
    ],
    ['a hint', withHint(source, bothSay('写全称')), { ...source, hint: bothSay('写全称') }],
    [
      'no hint where there was none',
      withHint(withHint(source, bothSay('写全称')), bothSay('')),
      source,
    ],
    [
      'the hint of everywhere',
      withHint(page, { 'zh-CN': '如 A03、1-4', en: 'Such as A03 or 1-4' }),
      page,
    ],
    [
      'a lower limit beside the upper',
      withLimit(summary, 'least', 20),
      { ...summary, limits: { least: 20, most: 200 } },
    ],
    ['no upper limit', withLimit(summary, 'most', null), { ...summary, limits: {} }],
    [
      'the limit of everywhere again',
      withLimit(withLimit(summary, 'most', 99), 'most', 200),
      summary,
    ],
    ['limits where there are none', withLimit(withLimit(own, 'most', 9), 'most', null), own],
  ])('%s', (_what, changed, expected) => {
    expect(changed).toEqual(expected);
  });
});

describe('another type', () => {
  const asking: ProfileField = {
    ...own,
    limits: { most: 20 },
    suggestions: 'library',
    extract: 'lead',
    hint: bothSay('写全称'),
    required: true,
  };

  test.each<[ProfileField['type'], Partial<ProfileField>]>([
    ['longText', { limits: { most: 20 }, extract: 'lead' }],
    ['keywords', { suggestions: 'library' }],
    ['choice', { limits: { most: 20 }, options: [] }],
    ['date', {}],
  ])('to %s keeps what it has a use for', (type, kept) => {
    const { limits: _limits, suggestions: _suggestions, extract: _extract, ...always } = asking;
    expect(withType(asking, type)).toEqual({ ...always, type, ...kept });
  });

  test('is not for a field that has one by nature', () => {
    expect(withType(source, 'number')).toBe(source);
  });
});

test('an option is stored by the name that it was added with, each name once', () => {
  const choice = withType(own, 'choice');
  const two = withOption(withOption(choice, '市级'), '县级');
  expect(fieldOf(two).options).toEqual([
    { value: '市级', label: bothSay('市级') },
    { value: '县级', label: bothSay('县级') },
  ]);
  expect(withOption(two, '市级')).toBe(two);
  expect(withOption(two, '')).toBe(two);
  const [city, county] = fieldOf(two).options;
  if (city === undefined || county === undefined) throw new Error('there are two options');
  expect(fieldOf(withOptionMoved(two, county, -1)).options).toEqual([county, city]);
  expect(withOptionMoved(two, county, 1)).toBe(two);
  expect(withOptionMoved(two, city, -1)).toBe(two);
});
