import { expect, test } from 'vitest';
import { metadataField } from '#shared/domain/defaultProfile';
import { fieldOf } from '#shared/domain/profileField';
import type { TemplateChange } from '#shared/domain/templateChanges';
import { createTranslator } from '#shared/locales/createTranslator';
import { changeText } from '../../../renderer/features/templates/move/changeText';

const label = { 'zh-CN': '来文单位', en: 'Issuing body' };
const group = { 'zh-CN': '出处', en: 'Origin' };
const summary = fieldOf(metadataField('summary'));

test.each<[TemplateChange, string, string]>([
  [
    { kind: 'fieldAdded', label, group },
    '增加字段“来文单位”（出处）',
    'Adds the field “Issuing body” (Origin)',
  ],
  [
    { kind: 'fieldNowRequired', label },
    '“来文单位”改为必填',
    '“Issuing body” must now be filled in',
  ],
  [
    { kind: 'fieldLimits', from: summary, to: { ...summary, limits: {} } },
    '“摘要”的限度：最多 200 字 → 不限',
    'Limits of “Summary”: 200 characters at most → any',
  ],
  [
    { kind: 'fieldName', from: label, to: { ...label, en: 'Sender' } },
    '字段“Issuing body”改名为“Sender”',
    'The field “Issuing body” is now “Sender”',
  ],
  [
    { kind: 'length', label: '起因', from: null, to: { min: 300, max: 500 } },
    '“起因”的篇幅：不限 → 300–500 字',
    'Length of “起因”: any → 300–500 characters',
  ],
  [{ kind: 'description' }, '模板的说明改了', 'Another description of the template'],
])('%o reads as a line', (change, zh, en) => {
  expect(changeText(createTranslator('zh-CN'), change)).toBe(zh);
  expect(changeText(createTranslator('en'), change)).toBe(en);
});
