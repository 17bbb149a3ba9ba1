import { expect, test } from 'vitest';
import { defaultProfile } from '#shared/domain/defaultProfile';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { fieldTypeNames } from '#shared/domain/fields/fieldValue';
import { fieldGroups } from '#shared/domain/profileField';
import { templateSchema } from '#shared/domain/template';
import { defaultOf } from '#shared/domain/templateDefaults';
import { withType } from '../../../renderer/features/templates/profile/fieldChanges';
import {
  withDefault,
  withDefaultsOf,
} from '../../../renderer/features/templates/profile/metadataDefaults';
import {
  changeField,
  removeField,
} from '../../../renderer/features/templates/profile/profileMoves';
import { bothSay, profileOf, profileWith } from '../../support/profiles';
import { template } from '../../support/templates';

const filled = {
  line: '市水务局',
  longText: '一段话。',
  moment: '2026-07-12T08:30:00+08:00',
  date: '2026-07-12',
  people: [{ role: 'reporter', name: '林知夏', work: '文' }],
  place: { name: '云坪县', within: '榕川市' },
  channel: '榕川新闻',
  tokens: ['榕川市', '正文'],
  keywords: ['水尺'],
  topics: ['medtop:06000000'],
  number: 3,
  pages: 'A03',
  choice: '市级',
  flag: true,
  url: 'https://rongchuan.example/',
};

const types = fieldTypeNames.filter((type) => type !== 'headline');

test.each(types)('a field of the type %s begins with a value, or with nothing', (type) => {
  const options = type === 'choice' ? { options: [{ value: '市级', label: bothSay('市级') }] } : {};
  const profile = profileOf({
    from: 'custom',
    id: 'one',
    type,
    label: bothSay('一项'),
    ...options,
  });
  const bare = template({ profile, metadataDefaults: {} });
  const [field] = fieldGroups(profile)[0]?.fields ?? [];
  if (field === undefined) throw new Error('the profile has a field');
  const set = withDefault(bare, field, filled[type]);
  expect(defaultOf(set, field)).toEqual(filled[type]);
  expect(templateSchema.parse(set)).toEqual(set);
  expect(withDefault(set, field, fieldTypes[type].empty)).toEqual(bare);
});

test('every field of the metadata can begin with a value', () => {
  const fields = fieldGroups(defaultProfile).flatMap((group) => group.fields);
  let full = template({ metadataDefaults: {} });
  for (const field of fields) {
    if (field.from !== 'text') full = withDefault(full, field, filled[field.type as 'line']);
  }
  expect(Object.keys(full.metadataDefaults)).toHaveLength(fields.length - 1);
  expect(templateSchema.parse(full)).toEqual(full);
});

test('a field of another type begins with nothing, unless its type takes the value too', () => {
  const before = template({
    profile: profileWith({ one: ['a', 'b'] }),
    metadataDefaults: { custom: { a: '甲', b: '乙' } },
  });
  const changed = changeField('a', (field) => withType(field, 'longText'))(
    changeField('b', (field) => withType(field, 'number'))(before),
  );
  expect(changed.metadataDefaults).toEqual({ custom: { a: '甲' } });
});

test('a field that comes back begins with what it began with', () => {
  const before = template({
    profile: profileWith({ one: ['a', 'b'] }),
    metadataDefaults: { custom: { a: '甲', b: '乙' } },
  });
  const gone = removeField('a')(before);
  const back = withDefaultsOf({ ...gone, profile: before.profile }, [{ id: 'a' }], before);
  expect(back).toEqual(before);
  expect(withDefaultsOf(gone, [{ id: 'a' }], before)).toEqual(gone);
});
