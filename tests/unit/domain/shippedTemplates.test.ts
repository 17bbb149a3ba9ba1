import { describe, expect, test } from 'vitest';
import type { LengthRange } from '#shared/domain/template';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { outlineOf } from '#shared/editor/outline';
import { countingIds } from '../../support/documentBuilder';
import { shippedTemplates } from '../../support/shippedTemplates';

const shipped = shippedTemplates();
const inside = (part: LengthRange | null, whole: LengthRange | null) =>
  part === null || whole === null || part.min <= whole.max;

test('the genres of a city newspaper are there', () => {
  const names = shipped.map(([, { name }]) => name['zh-CN']);
  const wanted = ['消息', '通讯', '发展纪实', '人物特写', '会议报道', '评论', '图片新闻', '公告'];
  expect(names).toEqual(expect.arrayContaining(wanted));
});

describe.each(shipped)('%s', (file, template) => {
  test('is named as its file, in Chinese and English', () => {
    expect(`${template.id}.json`).toBe(file);
    expect(template.name['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(template.name.en).not.toMatch(/\p{Script=Han}/u);
    expect(template.description['zh-CN']).toMatch(/\p{Script=Han}/u);
    expect(template.description.en).not.toMatch(/\p{Script=Han}/u);
  });

  test('begins an article that passes its check and lacks nothing', () => {
    const document = documentFromTemplate(template, countingIds('b'));
    document.check();
    const { missing, parts } = outlineOf(document, template);
    expect(missing).toEqual([]);
    expect(parts.some(({ warnings }) => warnings.includes('outOfOrder'))).toBe(false);
  });

  test('asks for lengths that go together', () => {
    const { characters: whole, lead, sections } = template;
    const required = sections.filter((slot) => slot.required);
    const least = [lead, ...required].reduce((sum, part) => sum + (part.characters?.min ?? 0), 0);
    expect(least).toBeLessThanOrEqual(whole?.max ?? least);
    expect([lead, ...sections].every((part) => inside(part.characters, whole))).toBe(true);
  });

  test('has a hint for each line of its headline', () => {
    expect(template.headline.placeholders.main.length).toBeGreaterThanOrEqual(
      template.headline.main,
    );
  });
});
