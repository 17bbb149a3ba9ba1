import { describe, expect, test } from 'vitest';
import type { ProfileField, ProfileGroup } from '#shared/domain/contentProfile';
import { metadataField } from '#shared/domain/defaultProfile';
import { knownFields } from '#shared/domain/knownFields';
import { type ProfileChange, profileChanges } from '#shared/domain/profileChanges';
import { fieldOf } from '#shared/domain/profileField';
import type { Template } from '#shared/domain/template';
import { template } from '../../support/templates';

const named = (zh: string) => ({ 'zh-CN': zh, en: `${zh} in English` });
const group = (id: string, ...fields: ProfileField[]): ProfileGroup => ({
  id,
  label: named(id),
  fields,
});
const body: ProfileField = {
  from: 'custom',
  id: 'issuing-body',
  type: 'line',
  label: named('来文单位'),
  required: false,
  width: 'full',
};
const source = metadataField('source');
const column = metadataField('column');
const slug = metadataField('slug');
const label = { source: knownFields.source.label, slug: knownFields.slug.label };

const withGroups = (groups: ProfileGroup[], patch: Partial<Template> = {}) =>
  template({ profile: { groups }, ...patch });
const base = withGroups([group('origin', source, column), group('desk', slug)]);
const origin = (...fields: ProfileField[]) =>
  withGroups([group('origin', ...fields), group('desk', slug)]);

describe('what a newer version changes of the fields is named', () => {
  test.each<[string, Template, ProfileChange[]]>([
    ['nothing', base, []],
    [
      'a field more',
      origin(source, body, column),
      [{ kind: 'fieldAdded', label: body.label, group: named('origin') }],
    ],
    [
      'a field more that must be filled in',
      origin(source, column, { ...body, required: true }),
      [{ kind: 'requiredFieldAdded', label: body.label, group: named('origin') }],
    ],
    ['a field less', origin(column), [{ kind: 'fieldGone', label: label.source }]],
    [
      'a field that must be filled in',
      origin({ ...source, required: true }, column),
      [{ kind: 'fieldNowRequired', label: label.source }],
    ],
    [
      'limits',
      origin({ ...source, limits: { most: 9 } }, column),
      [
        {
          kind: 'fieldLimits',
          from: fieldOf(source),
          to: fieldOf({ ...source, limits: { most: 9 } }),
        },
      ],
    ],
    [
      'names of a field and a group',
      withGroups([
        { ...group('origin', { ...source, label: named('出处') }, column), label: named('来历') },
        group('desk', slug),
      ]),
      [
        { kind: 'groupName', from: named('origin'), to: named('来历') },
        { kind: 'fieldName', from: label.source, to: named('出处') },
      ],
    ],
    ['another order', origin(column, source), [{ kind: 'fieldOrder' }]],
    [
      'another order of groups',
      withGroups([group('desk', slug), group('origin', source, column)]),
      [{ kind: 'fieldOrder' }],
    ],
    [
      'a field in another group',
      withGroups([group('origin', source, column, slug)]),
      [{ kind: 'fieldMoved', label: label.slug, group: named('origin') }],
    ],
    [
      'hint, sources and width',
      origin({ ...source, hint: named('写全称'), suggestions: 'none', width: 'half' }, column),
      [
        { kind: 'fieldHint', label: label.source },
        { kind: 'fieldSources', label: label.source },
        { kind: 'fieldWidth', label: label.source },
      ],
    ],
    [
      'a default, of a field in no group too',
      template({
        ...base,
        metadataDefaults: { source: '别报', channel: '榕川新闻', rights: '本报所有' },
      }),
      [
        { kind: 'fieldDefault', label: label.source },
        { kind: 'fieldDefault', label: knownFields.rights.label },
      ],
    ],
  ])('%s', (_what, to, changes) => {
    expect(profileChanges(base, to)).toEqual(changes);
  });

  test('type, options and default of a field of its own', () => {
    const options = [{ value: '市府办', label: named('市府办') }];
    const to = {
      ...origin(source, column, { ...body, type: 'choice' as const, options }),
      metadataDefaults: { ...base.metadataDefaults, custom: { 'issuing-body': '市府办' } },
    };
    expect(profileChanges(origin(source, column, body), to)).toEqual([
      { kind: 'fieldType', label: body.label },
      { kind: 'fieldOptions', label: body.label },
      { kind: 'fieldDefault', label: body.label },
    ]);
  });

  test('fields of its own take the place of those that every article has', () => {
    const kinds = profileChanges(template(), origin(source, column)).map(({ kind }) => kind);
    expect(kinds).toContain('fieldGone');
    expect(profileChanges(template(), template())).toEqual([]);
  });
});
