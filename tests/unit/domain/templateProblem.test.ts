import { describe, expect, test } from 'vitest';
import { readTemplate, type Template } from '#shared/domain/template';
import { checkTemplate, hasTemplateShape } from '#shared/domain/templateProblem';
import { createTranslator } from '#shared/locales/createTranslator';
import { templateProblemText } from '#shared/locales/templateProblemText';
import { slot, template } from '../../support/templates';

const zh = createTranslator('zh-CN');
const en = createTranslator('en');

const sections = [slot('a'), slot('b'), slot('c', { label: '民生服务篇' })];
type Changed = Record<string, unknown>;
const sound = template({ sections }) as Template & Changed;
const third = (patch: Changed): Changed => ({
  sections: [sections[0], sections[1], { ...sections[2], ...patch }],
});

const issuer = { 'zh-CN': '来文单位', en: 'Issuing body' };
const own = { from: 'custom', id: 'issuing-body', type: 'line', label: issuer };
const withFields = (...fields: readonly object[]): Changed => ({
  profile: { groups: [{ id: 'one', label: { 'zh-CN': '来文', en: 'Document' }, fields }] },
});

function sentences(change: Changed, translator = zh): string[] {
  const checked = checkTemplate({ ...sound, ...change });
  return checked.ok ? [] : checked.problems.map((each) => templateProblemText(translator, each));
}

describe('a template with a mistake is refused in words that name the place', () => {
  test.each<[string, Changed]>([
    [
      '第 3 篇“民生服务篇”：最少字数（1200）大于最多字数（600）',
      third({ characters: { min: 1200, max: 600 } }),
    ],
    [
      '第 3 篇“民生服务篇”：最多字数太大，最多 200000',
      third({ characters: { min: 0, max: 300_000 } }),
    ],
    ['第 3 篇“民生服务篇”：最少字数太小，至少 0', third({ characters: { min: -1, max: 10 } })],
    ['第 3 篇“民生服务篇”：写法提示不是该填的内容', third({ guidance: 12 })],
    ['第 3 篇“民生服务篇”：写法提示没有填', third({ guidance: undefined })],
    ['第 3 篇“民生服务篇”：起始段落太少，至少 1 项', third({ starter: [] })],
    [
      '第 3 篇“民生服务篇”：起始段落的种类不是该填的内容',
      third({ starter: [{ kind: 'poem', text: '' }] }),
    ],
    [`第 3 篇“${'长'.repeat(41)}”：篇名太长，最多 40 个字`, third({ label: '长'.repeat(41) })],
    ['第 3 篇：篇名不是该填的内容', third({ label: ['民生'] })],
    ['有两项用了同一个代号', third({ id: 'a' })],
    ['名称没有填', { name: { 'zh-CN': '', en: 'x' } }],
    ['英文名称没有填', { name: { 'zh-CN': '水', en: '' } }],
    ['代号不是该填的内容', { id: '../../水' }],
    ['标题：主题行数太大，最多 4', { headline: { ...sound.headline, main: 5 } }],
    [
      '导语：最少字数（9）大于最多字数（3）',
      { lead: { ...sound.lead, characters: { min: 9, max: 3 } } },
    ],
    ['全文：最少字数（9）大于最多字数（3）', { characters: { min: 9, max: 3 } }],
    ['“tail”不是该填的内容', { tail: 'loose' }],
    ['这是新版木棉采编的模板，请先更新程序', { form: 3 }],
    ['篇目太多，最多 40 项', { sections: Array.from({ length: 41 }, (_, at) => slot(`s${at}`)) }],
    ['属性“缓急”：默认值不是该填的内容', { metadataDefaults: { urgency: 'x' } }],
    ['属性“关键词”：默认值不是该填的内容', { metadataDefaults: { keywords: ['水', 3] } }],
    ['默认值不是该填的内容', { metadataDefaults: { custom: { level: [3] } } }],
    ['分组太少，至少 1 项', { profile: { groups: [] } }],
    ['属性“来文”：这一组的字段太少，至少 1 项', withFields()],
    [
      '属性“来文单位”：下限（9）大于上限（3）',
      withFields({ ...own, limits: { least: 9, most: 3 } }),
    ],
    ['属性“来文单位”：可选项没有填', withFields({ ...own, type: 'choice' })],
    ['属性“来文单位”：可选项太少，至少 1 项', withFields({ ...own, type: 'choice', options: [] })],
    ['属性“来文单位”：英文字段名没有填', withFields({ ...own, label: { ...issuer, en: '' } })],
    ['属性“来文单位”：类型不是该填的内容', withFields({ ...own, type: 'headline' })],
    [
      '属性“来源”：英文填写提示没有填',
      withFields({
        from: 'metadata',
        id: 'source',
        type: 'line',
        hint: { 'zh-CN': '写全称', en: '' },
      }),
    ],
    ['有两项用了同一个代号', withFields(own, own)],
  ])('%s', (sentence, change) => {
    expect(sentences(change)).toEqual([sentence]);
  });

  test.each<[string, Changed]>([
    [
      'Section 3 “民生服务篇”: the least length (1200) is over the greatest (600)',
      third({ characters: { min: 1200, max: 600 } }),
    ],
    ['Field “Urgency”: Default is not what belongs there', { metadataDefaults: { urgency: 'x' } }],
    ['Field “Document”: Fields of the group: too few, 1 at least', withFields()],
    [
      'Field “Issuing body”: the lower limit (9) is over the upper (3)',
      withFields({ ...own, limits: { least: 9, most: 3 } }),
    ],
    [
      'Field “来文单位”: English name of the field is missing',
      withFields({ ...own, label: { ...issuer, en: '' } }),
    ],
    [
      'Field “Source”: English hint is missing',
      withFields({
        from: 'metadata',
        id: 'source',
        type: 'line',
        hint: { 'zh-CN': '写全称', en: '' },
      }),
    ],
  ])('in English too: %s', (sentence, change) => {
    expect(sentences(change, en)).toEqual([sentence]);
  });

  test('every mistake is named, up to fifty', () => {
    const bad = { ...sound, kind: 1, tail: 1, sections: Array(40).fill({}) };
    const checked = checkTemplate(bad);
    expect(!checked.ok && checked.problems).toHaveLength(50);
  });

  test.each([null, 12, '模板', [], {}])('%j is no template', (json) => {
    expect(checkTemplate(json).ok).toBe(false);
    expect(hasTemplateShape(json)).toBe(false);
  });
});

describe('what can be worked on', () => {
  test.each<[string, Changed, boolean]>([
    ['a sound one', {}, true],
    ['one without a name', { name: { 'zh-CN': '', en: '' } }, true],
    ['one with lengths that cross', third({ characters: { min: 9, max: 3 } }), true],
    ['one with a length of nought', third({ characters: { min: 0, max: 0 } }), true],
    ['one with too long a label', third({ label: '长'.repeat(99) }), true],
    ['one with a group of no fields', withFields(), true],
    ['one whose field has no name', withFields({ ...own, label: { 'zh-CN': '', en: '' } }), true],
    ['one with a choice of nothing', withFields({ ...own, type: 'choice', options: [] }), true],
    ['not one with a field of nowhere', withFields({ ...own, from: 'air' }), false],
    ['not one without sections', { sections: undefined }, false],
    ['not one whose label is a number', third({ label: 3 }), false],
    [
      'not one with an unknown kind of block',
      third({ starter: [{ kind: 'poem', text: '' }] }),
      false,
    ],
    ['not one with too many parts', { sections: Array(41).fill({}) }, false],
    ['not one of a newer form', { form: 3 }, false],
  ])('%s', (_what, change, expected) => {
    expect(hasTemplateShape({ ...sound, ...change })).toBe(expected);
  });
});

test('a template of the first form is brought up to the current one', () => {
  const { form: _form, tail: _tail, characters: _characters, ...rest } = sound;
  const old = {
    ...rest,
    lead: { guidance: '先写渠。', starterParagraphs: 2 },
    sections: [
      { label: '一', headlinePlaceholder: '', guidance: '', required: true, starterParagraphs: 1 },
      { label: '二', headlinePlaceholder: '', guidance: '', required: false, starterParagraphs: 3 },
    ],
  };
  const read = readTemplate(old);
  expect(read).toMatchObject({ form: 2, tail: 'free', characters: null });
  expect(read.lead.starter).toHaveLength(2);
  expect(read.sections.map(({ id, starter, required }) => [id, starter.length, required])).toEqual([
    ['1', 1, true],
    ['2', 3, false],
  ]);
  expect(readTemplate(JSON.parse(JSON.stringify(read)))).toEqual(read);
});
