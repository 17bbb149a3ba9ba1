import { expect, test } from 'vitest';
import { countsOf, documentRead, linesRead, readGiven } from '../../support/importing';
import { jpeg } from '../../support/pictures';

const file = `---
title: 便桥记 ——河口镇三年修桥路
author: 记者 何若兰
date: 2024-05-06 08:30
tags: [便桥, 河口镇]
mood: 欢快
---

导语一段，有**加粗**和[链接](https://example.org/a)。

![三号便桥](pic/bridge.png)

图为三号便桥。（记者 周敏行 摄）

## 第一座桥

- 木桥
  - 旧木
- 石桥

### 材料

| 桥 | 长 |
| --- | ---: |
| 一号 | 12 米 |

> 桥修好了。

## 第二座桥

<script>alert(1)</script>

![远方](https://example.org/far.png)

尾段。
`;

test('reads front matter, headings, lists, tables, quotes and pictures beside the file', async () => {
  const picture = jpeg({ width: 4, height: 3 });
  const read = await readGiven({
    name: 'a.md',
    bytes: file,
    beside: { 'pic/bridge.png': picture },
  });
  expect(linesRead(read)).toEqual([
    'mainHeadline: 便桥记',
    'subtitle: 河口镇三年修桥路',
    'paragraph: 导语一段，有加粗和链接。',
    'caption: 图为三号便桥。',
    'credit: 记者 周敏行 摄',
    'sectionHeadline: 第一座桥',
    'paragraph: 木桥',
    'paragraph: 旧木',
    'paragraph: 石桥',
    'subhead: 材料',
    'paragraph: 桥',
    'paragraph: 长',
    'paragraph: 一号',
    'paragraph: 12 米',
    'paragraph: 桥修好了。',
    'sectionHeadline: 第二座桥',
    'paragraph: 尾段。',
  ]);
  expect(read.content.metadata).toMatchObject({
    publishedAt: '2024-05-06T08:30:00+08:00',
    keywords: ['便桥', '河口镇'],
    bylines: [{ role: 'reporter', name: '何若兰' }],
  });
  expect(read.pictures).toHaveLength(1);
  expect(read.report).toMatchObject({ format: 'markdown', pictures: 1 });
  expect(countsOf(read.report.kept)).toMatchObject({
    sections: 2,
    subheads: 1,
    lists: 2,
    tables: 1,
    quotes: 1,
    figures: 1,
    links: 1,
    typeMarks: 1,
  });
  expect(countsOf(read.report.notUnderstood)).toEqual({
    frontMatterKeys: 1,
    scripts: 1,
    remotePictures: 1,
  });
});

test('a rule at the top is no front matter, and its text stays', async () => {
  const read = await readGiven({ name: 'a.md', bytes: '---\n不是: [属性\n---\n\n正文。' });
  expect(documentRead(read).textContent).toContain('正文。');
});

test('a picture that is not beside the file is told, not invented', async () => {
  const read = await readGiven({ name: 'a.md', bytes: '# 题\n\n![a](../secret.png)\n\n正文。' });
  expect(countsOf(read.report.notUnderstood)).toEqual({ missingPictures: 1 });
});
