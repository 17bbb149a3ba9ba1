import { describe, expect, test } from 'vitest';
import type { PaletteEntry } from '../../../renderer/features/palette/paletteEntry';
import { rankEntries } from '../../../renderer/features/palette/rankEntries';

const entry = (title: string, more: Partial<PaletteEntry> = {}): PaletteEntry => ({
  key: `command:${title}`,
  kind: 'command',
  title,
  note: '',
  shortcut: undefined,
  problem: null,
  run: () => undefined,
  ...more,
});
const found = (entries: readonly PaletteEntry[], text: string, recent: readonly string[] = []) =>
  rankEntries(entries, { text, recent, toSyllables: null }).map(({ title }) => title);

describe('the palette lists', () => {
  const entries = [entry('插入表格'), entry('表格'), entry('去掉表格'), entry('Bold')];

  test('what begins with the words before what holds them', () => {
    expect(found(entries, '表格')).toEqual(['表格', '插入表格', '去掉表格']);
  });

  test('what was run lately first, the newest at the top', () => {
    const recent = ['command:去掉表格', 'command:插入表格'];
    expect(found(entries, '表格', recent)).toEqual(['去掉表格', '插入表格', '表格']);
  });

  test('what holds the words before what only has their letters, however lately that was run', () => {
    const both = [entry('Add Box'), entry('Ab ovo')];
    expect(found(both, 'ab', ['command:Add Box'])).toEqual(['Ab ovo', 'Add Box']);
  });

  test('what cannot be run now after what can', () => {
    const some = [entry('表格', { problem: '先打开一篇稿件' }), entry('去掉表格')];
    expect(found(some, '表格')).toEqual(['去掉表格', '表格']);
  });

  test('without words: what was run lately, then everything that can be run, in its order', () => {
    const some = [...entries, entry('导出', { problem: '先打开一篇稿件' })];
    expect(found(some, ' ', ['command:Bold'])).toEqual(['Bold', '插入表格', '表格', '去掉表格']);
  });

  test('without words no more articles than can be looked over', () => {
    const articles = Array.from({ length: 50 }, (_, index) =>
      entry(`稿件${index}`, { kind: 'article', key: `article:${index}` }),
    );
    expect(found([...articles, entry('消息', { kind: 'template' })], '')).toHaveLength(9);
    expect(found(articles, '稿件4')).toHaveLength(11);
  });
});
