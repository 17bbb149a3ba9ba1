import { describe, expect, test } from 'vitest';
import { fieldProblem } from '#shared/domain/fields/fieldProblem';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import type { Field } from '#shared/domain/profileField';

const name = { 'zh-CN': '一项', en: 'One' };

function field(type: FieldType, ask: Partial<Omit<Field, 'from' | 'id'>> = {}): Field {
  return {
    from: 'custom',
    id: 'one',
    type,
    required: false,
    width: 'full',
    label: name,
    hint: null,
    limits: {},
    options: [],
    suggestions: null,
    extract: null,
    ...ask,
  };
}

const person = { role: 'reporter', name: '林知夏', work: '' };

describe('what a value lacks', () => {
  test.each<[FieldType, unknown, boolean]>([
    ['headline', { kicker: '引题', main: ['', ' '], subtitle: '' }, true],
    ['headline', { kicker: '', main: ['江风入巷'], subtitle: '' }, false],
    ['line', ' ', true],
    ['line', '榕川日报', false],
    ['longText', '\n', true],
    ['moment', null, true],
    ['moment', '2026-07-12T08:30:00+08:00', false],
    ['date', null, true],
    ['people', [], true],
    ['people', [{ ...person, name: ' ' }], true],
    ['people', [person], false],
    ['place', { name: '', within: ' ' }, true],
    ['place', { name: '云坪县', within: '' }, false],
    ['channel', '', true],
    ['tokens', [], true],
    ['keywords', ['茶山'], false],
    ['topics', [], true],
    ['number', null, true],
    ['number', 0, false],
    ['flag', false, true],
    ['flag', true, false],
  ])('a required %s that is %j is missing: %s', (type, value, missing) => {
    const problem = fieldProblem(field(type, { required: true }), value);
    expect(problem).toEqual(missing ? { kind: 'missing' } : null);
    if (missing) expect(fieldProblem(field(type), value)).toBeNull();
  });
});

describe('the form of a value', () => {
  test.each<[FieldType, unknown, boolean]>([
    ['pages', '3', true],
    ['pages', 'A03', true],
    ['pages', 'A01-A04、B02', true],
    ['pages', 'a03', false],
    ['pages', 'A03,A04', false],
    ['pages', '第三版', false],
    ['url', 'https://www.rongchuan-portal.example/a?b=1', true],
    ['url', 'http://www.rongchuan-portal.example/', true],
    ['url', 'www.rongchuan-portal.example', false],
    ['url', 'javascript:alert(1)', false],
    ['url', 'mailto:a@rongchuan-portal.example', false],
    ['people', [person, { ...person, name: '' }], false],
    ['place', { name: '', within: '榕川市' }, false],
    ['date', '2026-02-28', true],
    ['date', '2026-02-29', false],
    ['date', '2026-2-8', false],
    ['moment', '2026-07-12T08:30:00-05:00', true],
    ['moment', '2026-07-12T08:30:00Z', false],
    ['topics', ['medtop:01000000'], true],
    ['topics', ['01000000'], false],
    ['number', Number.NaN, false],
    ['line', 7, false],
  ])('a %s that is %j is well formed: %s', (type, value, expected) => {
    expect(fieldProblem(field(type), value)).toEqual(expected ? null : { kind: 'malformed' });
  });
});

describe('the size of a value', () => {
  const limits = { least: 2, most: 4 };
  test.each<[FieldType, unknown, string | null, number]>([
    ['line', '', null, 0],
    ['line', '江', 'tooLittle', 1],
    ['line', '江风入巷', null, 4],
    ['line', '江风入巷来', 'tooMuch', 5],
    ['line', '𠮷𠮷𠮷𠮷', null, 4],
    ['longText', '江风入巷来', 'tooMuch', 5],
    ['headline', { kicker: '', main: ['江风', '入巷来'], subtitle: '' }, 'tooMuch', 5],
    ['keywords', ['一'], 'tooLittle', 1],
    ['keywords', ['一', '二', '三', '四', '五'], 'tooMuch', 5],
    ['people', [person], 'tooLittle', 1],
    ['number', 1, 'tooLittle', 1],
    ['number', 5, 'tooMuch', 5],
    ['number', 3, null, 3],
  ])('%s %j: %s', (type, value, kind, size) => {
    const problem = fieldProblem(field(type, { limits }), value);
    if (kind === null) expect(problem).toBeNull();
    else expect(problem).toMatchObject({ kind, size, limit: kind === 'tooMuch' ? 4 : 2 });
  });

  test('a choice is one of its options', () => {
    const options = [{ value: 'own', label: name }];
    expect(fieldProblem(field('choice', { options }), 'own')).toBeNull();
    expect(fieldProblem(field('choice', { options }), 'other')).toEqual({ kind: 'notAnOption' });
  });
});
