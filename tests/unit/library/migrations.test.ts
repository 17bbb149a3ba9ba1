import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { migrations } from '../../../main/library/migrations';

/** Migrations that have left the house; a line is added with each, none is ever changed. */
const landed: Readonly<Record<string, string>> = {
  '0010-initial': 'ff6d9e31b18e65c7c4c65a05e2f052637a92edc0a91675b75eadae3e76016c2d',
  '0020-templates': 'c05fd001aeb5f5fa12ba6bf1992e9af669b69382f09b181c79aa7b2103b66f64',
  '0030-snippets': '8a45519b2c4b1ee0208098ca913ceb1c9b1d34ef0011fadcc030859aed291d2b',
  '0040-desk-notes': 'fcfbd8aadf5a121fe5d70c59ba080eb3b2ab8759085fc958ae3bb74986f20a5c',
  '0050-words-and-changes': '07d9cef495ee0e1ad3d3e137d2dabf94c68ac1303a6f22843fbb484d25263ea4',
  '0060-versions': '47e582267c024f1f364fdbd58c1b216b5f22886ec3532067fd30660bb0aebce7',
  '0070-article-lists': '08765f10756c9745512f5991c6c91a5c0fdb92743c4189b67fff24ce8ccaac68',
  '0080-workflow': '99e0fde9942b797c1ff493839c85e000d9389c5f34d444c4131710f193346154',
  '0090-imports': '5e6489999a22c7d7fb3b9045b30f47926e5fd0e334197bfe5e42d6c81a6ab013',
  '0100-jobs-outlive-articles': '6b76d6b1085b17a5e9fac38a7bf34a5f1be54547d1358a7a722d9c4a9faad978',
  '0110-handovers': '50c44d7f5499e531d0e33042fa3b6c3075d7141f9606dd8a9824c415f4b5e238',
  '0120-saved-searches': 'b27f0baf2b43b7769043dce015edb2741e1fff1acf79db15c05b21faeb1db632',
  '0130-folders-and-tags': '7a36e26455f96a8b77814aa5256ca36bd9eb976c3320e736df7fc4149e5d445f',
  '0150-pictures': 'f24cf50e7976c2389ee9719bff51b964563e13c42ad1336bc276f47c74120bf7',
  '0190-list-orders': 'd2bdfa279c96e4082a47984426c9fc875eaa660eddd5fbfa7b4ef092f650a4c8',
  '0200-pictures-read-once': 'f696fead5b4050dbc216f23a90f9c627a9899bf4a389daa887cf3e16bb8dcef0',
  '0210-pictures-only-where-named':
    '7a6e761e0783c923af543889781d618f5e550ce083031447f1ef10db6790f665',
  '0220-pictures-of-the-current-text':
    '0315320742d111cf348d792192fa84be204e015b35d72fd31b216056cb4c6d09',
};

test('every migration reads as it did when it landed', () => {
  const found = migrations.map(({ number, name, sql }) => [
    `${String(number).padStart(4, '0')}-${name}`,
    createHash('sha256').update(sql).digest('hex'),
  ]);
  expect(Object.fromEntries(found)).toEqual(landed);
});

test('numbers are tens that go up, and each file is in the list', () => {
  const numbers = migrations.map(({ number }) => number);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  expect(numbers.filter((number) => number % 10 !== 0)).toEqual([]);
  const files = readdirSync('main/library/migrations').filter((name) => /^\d/.test(name));
  expect(files.sort()).toEqual(Object.keys(landed).map((name) => `${name}.ts`));
});
