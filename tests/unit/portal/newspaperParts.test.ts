// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleSchema } from '#shared/editor/schema';
import { renderPortalHtml } from '#shared/portal/portalHtml';
import { renderPortalText } from '#shared/portal/portalText';
import { renderExport } from '../../../main/exports/formats';
import { shippedProfile } from '../imports/portalPageFixtures';
import { contentWith } from './portalArticles';

const profile = shippedProfile();
const document_ = articleSchema.nodeFromJSON(
  JSON.parse(readFileSync('tests/fixtures/documents/v2-every-part.json', 'utf8')),
);
const content = contentWith(document_, { source: '榕川日报' });
const html = renderPortalHtml({ content, document: document_, profile, mediaUrl: () => null });
const page = new DOMParser().parseFromString(html, 'text/html');
const markup = (selector: string) =>
  [...page.querySelectorAll(`.body ${selector}`)].map(({ innerHTML }) => innerHTML.trim());

test.each([
  ['aside.editors-note > p', ['编者按：云坪乡修渠三年，本报派记者住村十日。']],
  ['p.byline', ['□本报记者 沈砚秋 文/图']],
  ['p.closing', ['渠水向东，日子向前。']],
  ['.verse > p', ['一锹一锹土，<br>\n一里一里渠。', '渠水进了田，<br>\n人也进了画。']],
  ['th', ['村', '亩数']],
  ['td', ['石渡', '1200', '合计 1200 亩']],
  ['td.align-right', ['1200']],
  ['td[colspan="2"]', ['合计 1200 亩']],
  ['aside.box.box-side > p.box-headline', ['链接：云坪渠']],
  ['aside.box li', ['<p data-block-id="b24">干渠一条</p>', '<p data-block-id="b25">支渠九条</p>']],
  ['hr', ['']],
  ['aside.authors-note ol p', ['亩数据乡政府2025年统计。']],
  ['u', ['3.6万']],
  ['sup', ['3']],
  ['a[href="https://water.rongchuan.example/2025"]', ['年报']],
])('the page prints %s', (selector, expected) => {
  expect(markup(selector).map((each) => each.replace(/data-block-id="b\d+"/g, 'id'))).toEqual(
    expected.map((each) => each.replace(/data-block-id="b\d+"/g, 'id')),
  );
});

test('the page prints the text in force, and nothing that colleagues marked', () => {
  const words = page.querySelector('.body')?.textContent ?? '';
  expect(words).toContain('每亩水费十二元。');
  expect(words).toContain('村里人说，这水甜。第二天又来了人。');
  expect(markup('strong')).toEqual(['一百二十里', '甜']);
  expect(words).not.toContain('建议补一段');
  expect(words).toContain('这段建议删去。');
  expect(
    page.querySelectorAll(
      '.body :is(ins, del, mark, span[class]:not(.caption, .credit, .missing-picture))',
    ),
  ).toHaveLength(0);
});

test('the text page has a line for each line', () => {
  const text = renderPortalText({ content, document: document_, profile, capture: null });
  for (const lines of [
    '一锹一锹土，\n一里一里渠。\n\n渠水进了田，\n人也进了画。',
    '村\t亩数\n石渡\t1200\n合计 1200 亩',
    '链接：云坪渠\n\n1958年初开，2023年重修。\n\n• 干渠一条\n• 支渠九条',
    '\n\n* * *\n\n',
    '注：\n\n1. 亩数据乡政府2025年统计。',
  ]) {
    expect(text).toContain(lines);
  }
});

const file = (format: 'markdown' | 'portal-text' | 'portal-html') =>
  renderExport(format, {
    articleId: 'article-1',
    content,
    capture: null,
    profile,
    media: {},
    fileNameBase: 'a',
  });

test('Markdown has each part in its nearest form', () => {
  const text = new TextDecoder().decode(file('markdown').files[0]?.bytes);
  for (const part of [
    '> 编者按：云坪乡修渠三年',
    '渠长**一百二十里**，渠首在石渡，灌田<u>3.6万</u>亩',
    'm<sup>3</sup>按云坪水务站公布的数，[年报](<https://water.rongchuan.example/2025>)可查',
    '一锹一锹土，\\\n一里一里渠。\n\n渠水进了田，\\\n人也进了画。',
    '| 村 | 亩数 |\n| --- | --- |\n| 石渡 | 1200 |',
    '> **链接：云坪渠**\n>\n> 1958年初开，2023年重修。\n>\n> - 干渠一条\n> - 支渠九条',
    '\n\n* * *\n\n',
    '> 注：\n>\n> 1. 亩数据乡政府2025年统计。',
  ]) {
    expect(text).toContain(part);
  }
});

test.each([
  ['portal-html', { suggestion: 5, missingPicture: 1 }],
  ['markdown', { suggestion: 5, mergedCell: 1, missingPicture: 1, furniture: 5 }],
  [
    'portal-text',
    { suggestion: 5, bold: 2, underline: 1, superscript: 1, link: 1, mergedCell: 1, figure: 1 },
  ],
] as const)('%s says what it leaves behind', (format, expected) => {
  const losses = Object.fromEntries(file(format).losses.map(({ key, count }) => [key, count]));
  expect(losses).toEqual(expected);
});
