import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findTopics, mediaTopicsSchema, topicRows } from '#shared/domain/mediaTopic';

const shipped = mediaTopicsSchema.parse(
  JSON.parse(readFileSync('resources/vocabularies/media-topics.json', 'utf8')),
);
const rows = topicRows(shipped);
const found = (query: string) => findTopics(rows, query).map(({ label }) => label['zh-CN']);

describe('the shipped Media Topics', () => {
  test('hold the whole first level of IPTC, 01000000 to 17000000', () => {
    const first = shipped.filter(({ parent }) => parent === null).map(({ code }) => code);
    const all = Array.from(
      { length: 17 },
      (_, at) => `medtop:${String(at + 1).padStart(2, '0')}000000`,
    );
    expect([...first].sort()).toEqual(all);
  });

  test('hold enough of the levels below for a city paper, each by a code of theirs', () => {
    const below = shipped.filter(({ parent }) => parent !== null);
    expect(below.length).toBeGreaterThanOrEqual(120);
    expect(below.filter(({ code }) => !/^medtop:2000\d{4}$/.test(code))).toEqual([]);
  });

  test('name no two topics alike under one parent', () => {
    const names = shipped.map(({ parent, label }) => `${parent} ${label['zh-CN']}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('topics are found', () => {
  test.each([
    ['地震', ['灾害、事故与突发事件', '灾害', '自然灾害', '地震']],
    ['Earthquake', ['灾害、事故与突发事件', '灾害', '自然灾害', '地震']],
    ['20000153', ['灾害、事故与突发事件', '灾害', '自然灾害', '地震']],
    ['没有的', []],
  ])('by %j', (query, expected) => {
    expect(found(query)).toEqual(expected);
  });

  test('all of them by nothing', () => {
    expect(findTopics(rows, ' ')).toBe(rows);
  });
});

describe('a vocabulary', () => {
  const label = { 'zh-CN': '一', en: 'one' };
  const one = { code: 'medtop:01000000', label, parent: null };
  test.each([
    ['a topic twice', [one, one]],
    ['a topic before the one above it', [{ ...one, parent: 'medtop:02000000' }]],
    ['a code that is none', [{ ...one, code: '01000000' }]],
  ])('with %s is refused', (_what, topics) => {
    expect(mediaTopicsSchema.safeParse(topics).success).toBe(false);
  });
});
