import { describe, expect, test } from 'vitest';
import { profileBounds } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import {
  customField,
  emptyGroup,
  unusedFields,
} from '../../../renderer/features/templates/profile/newFields';
import {
  changeField,
  commonProfile,
  type FieldPlace,
  insertField,
  insertGroup,
  moveField,
  moveGroup,
  ownProfile,
  type ProfileChange,
  removeField,
  removeGroup,
  renameGroup,
  stepPlace,
} from '../../../renderer/features/templates/profile/profileMoves';
import { bothSay, fieldsNamed, outlineOfProfile, profileWith } from '../../support/profiles';
import { template } from '../../support/templates';

const three = profileWith({ origin: ['a', 'b'], print: ['c'], release: ['d', 'e'] });
const before = template({ profile: three, metadataDefaults: { custom: { a: '甲', c: '丙' } } });
const after = (change: ProfileChange) => outlineOfProfile(change(before).profile);
const at = (groupId: string, index: number): FieldPlace => ({ groupId, index });
const fresh = customField('f', bothSay('己'));
const unchanged = 'origin: a b; print: c; release: d e';

describe('the fields of a template', () => {
  test.each<[string, ProfileChange, string]>([
    ['a field goes down', moveField('a', at('origin', 1)), 'origin: b a; print: c; release: d e'],
    ['into another group', moveField('b', at('release', 1)), 'origin: a; print: c; release: d b e'],
    [
      'out of its group, which is then empty',
      moveField('c', at('origin', 0)),
      'origin: c a b; print: ; release: d e',
    ],
    ['not into a group that there is not', moveField('a', at('sports', 0)), unchanged],
    ['not when there is no such field', moveField('z', at('origin', 0)), unchanged],
    [
      'a field is put in',
      insertField(fresh, at('print', 0)),
      'origin: a b; print: f c; release: d e',
    ],
    [
      'a field whose group is gone comes into the last',
      insertField(fresh, at('sports', 9)),
      'origin: a b; print: c; release: d e f',
    ],
    [
      'a field is there once',
      insertField(customField('a', bothSay('甲')), at('print', 0)),
      unchanged,
    ],
    ['a field is taken out', removeField('d'), 'origin: a b; print: c; release: e'],
    ['a group goes up', moveGroup('release', 0), 'release: d e; origin: a b; print: c'],
    ['a group is taken out', removeGroup('origin'), 'print: c; release: d e'],
    [
      'a group comes back without the fields that stand elsewhere by now',
      insertGroup(
        { id: 'news', label: bothSay('新'), fields: [customField('a', bothSay('甲')), fresh] },
        1,
      ),
      'origin: a b; news: f; print: c; release: d e',
    ],
    [
      'a group is there once',
      insertGroup({ id: 'print', label: bothSay('印'), fields: [fresh] }),
      unchanged,
    ],
  ])('%s', (_what, change, expected) => {
    expect(after(change)).toBe(expected);
  });

  test('a group is renamed and a field changed, and nothing else is', () => {
    const renamed = renameGroup('print', bothSay('见报'))(before).profile?.groups;
    expect(renamed?.map(({ label }) => label.en)).toEqual(['origin', '见报', 'release']);
    const changed = changeField('c', (field) => ({ ...field, required: true }))(before).profile;
    expect(changed?.groups[0]).toBe(before.profile?.groups[0]);
    expect(changed?.groups[1]?.fields[0]?.required).toBe(true);
  });

  test('a full group takes no more, and there are no more groups than there may be', () => {
    const ids = Array.from({ length: profileBounds.fields }, (_, index) => `n${index}`);
    const full = template({ profile: profileWith({ full: ids, other: ['x'] }) });
    expect(moveField('x', at('full', 0))(full)).toEqual(full);
    expect(insertField(fresh, at('full', 0))(full)).toEqual(full);
    expect(stepPlace(full.profile?.groups ?? [], 'x', -1)).toBeNull();
    let many = full;
    for (let count = 0; count < 30; count += 1) {
      many = insertGroup(emptyGroup(many.profile?.groups ?? [], bothSay('组')))(many);
    }
    expect(many.profile?.groups).toHaveLength(profileBounds.groups);
  });

  test.each<[string, -1 | 1, FieldPlace | null]>([
    ['a', 1, at('origin', 1)],
    ['b', 1, at('print', 0)],
    ['d', -1, at('print', 1)],
    ['a', -1, null],
    ['e', 1, null],
    ['z', 1, null],
  ])('a step from %s by %i', (id, step, expected) => {
    expect(stepPlace(three.groups, id, step)).toEqual(expected);
  });
});

describe('a profile of the template’s own', () => {
  test('begins as that of all articles, and is left as it is once there', () => {
    expect(ownProfile(template()).profile).toEqual(defaultProfile);
    expect(ownProfile(before).profile).toBe(before.profile);
  });

  test('is given up with what its own fields begin with', () => {
    expect(commonProfile(before)).toMatchObject({ profile: null, metadataDefaults: {} });
    expect(commonProfile(before).metadataDefaults).toEqual({});
  });

  test('is changed only where there is one', () => {
    const common = template();
    expect(removeGroup('origin')(common)).toBe(common);
    expect(insertField(fresh, at('origin', 0))(common)).toBe(common);
  });

  test('a field that goes takes along what it begins with', () => {
    expect(removeField('a')(before).metadataDefaults).toEqual({ custom: { c: '丙' } });
    expect(removeGroup('origin')(removeGroup('print')(before)).metadataDefaults).toEqual({});
  });
});

test('the fields still to be had are those that stand in no group', () => {
  const { groups } = fieldsNamed('source', 'headline', 'keywords');
  const unused = unusedFields(groups).flatMap(({ fields }) => fields.map(({ id }) => id));
  const all = defaultProfile.groups.flatMap(({ fields }) => fields);
  expect(unused).toHaveLength(all.length - 3);
  expect(unused).not.toContain('source');
  expect(unusedFields(defaultProfile.groups)).toEqual([]);
});
