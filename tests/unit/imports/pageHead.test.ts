import { describe, expect, test } from 'vitest';
import { readDocument } from '#shared/editor/readDocument';
import { parseHeadline } from '../../../main/imports/portalPage/parseHeadline';
import { parseSourceLine } from '../../../main/imports/portalPage/parseSourceLine';
import { documentOf, importText } from './portalPageFixtures';

describe('headline', () => {
  test.each([
    ['一行题', ['一行题'], ''],
    ['上半 下半', ['上半', '下半'], ''],
    ['上半\u00a0下半', ['上半', '下半'], ''],
    ['上半  下半', ['上半', '下半'], ''],
    ['上半 下半 ——副题', ['上半', '下半'], '副题'],
    ['题 ——副题 有空格', ['题'], '副题 有空格'],
    ['没有空格——不是副题', ['没有空格——不是副题'], ''],
    ['——只有副题', [], '只有副题'],
    ['——', ['——'], ''],
    ['QQ Music 上新歌', ['QQ Music', '上新歌'], ''],
    ['第 3 届运动会', ['第', '3', '届运动会'], ''],
  ])('%s', (line, main, subtitle) => {
    expect(parseHeadline(line)).toEqual({ kicker: '', main, subtitle });
  });
});

describe('source line', () => {
  const day = '2011-06-09T19:16:00+08:00';
  test.each([
    ['来源:某城日报 2011-06-09 19:16', 'desktop', '某城日报', day, ''],
    ['来源：某城日报 2011-06-09 19:16', 'desktop', '某城日报', day, ''],
    ['来源:某城日报 2011-6-9 19:16:30', 'desktop', '某城日报', '2011-06-09T19:16:30+08:00', ''],
    ['来源:某城日报 2011年6月9日 9:06', 'desktop', '某城日报', '2011-06-09T09:06:00+08:00', ''],
    [
      '来源:某城日报 2011-06-09 19:16\u00a0\u00a0 https://a.example/b',
      'desktop',
      '某城日报',
      day,
      'https://a.example/b',
    ],
    ['来源:某城日报', 'desktop', '某城日报', null, ''],
    ['来源:某城日报 https://a.example/', 'desktop', '某城日报', null, 'https://a.example/'],
    ['来源:某城日报 2011-02-30 10:00', 'desktop', '某城日报', null, ''],
    ['来源:某城日报 2011-06-09 24:16', 'desktop', '某城日报', null, ''],
    ['来源:某城日报 2011-06-09', 'desktop', '某城日报', '2011-06-09T00:00:00+08:00', ''],
    ['来源:2011-06-09 19:16', 'desktop', '', day, ''],
    ['某城日报 2011-06-09 19:16 大字', 'mobile', '某城日报', day, ''],
    ['某城日报 2011-06-09 19:16', 'mobile', '某城日报', day, ''],
  ])('%s', (line, form, source, publishedAt, url) => {
    expect(parseSourceLine(line)).toMatchObject({ form, source, publishedAt, url });
  });

  test.each([
    '来源:',
    '来源:2011-02-30 10:00',
    '某城日报 2011-06-09',
    '昨日,某城日报 2011-06-09 19:16 报道',
    '记者 2011-06-09 19:16 在现场看到,人很多。',
    '',
  ])('is not %j', (line) => {
    expect(parseSourceLine(line)).toBeNull();
  });
});

describe('head of a page', () => {
  const crumbs = '地方网 > 某省 > 某市 > 某市新闻 > 正文';
  const source = '来源:某城日报 2011-06-09 19:16';
  const body =
    '这是正文的第一段,说的是一件足够长的事情,长到没有人会把它当成标题,也长到可以算作一段。';

  test.each([
    ['all lines', ['甲新闻 乙新闻', crumbs, '题', source, body], '某市新闻', '题', []],
    ['a breadcrumb not ending in 正文', ['甲 > 乙 > 丙', '题', source, body], '丙', '题', []],
    ['no navigation', ['题', source, body], '', '题', []],
    ['links without a breadcrumb', ['甲新闻 乙新闻', '题', source, body], '', '题', []],
    [
      'an advert above the headline',
      [crumbs, '【广告】买它', '题', source, body],
      '某市新闻',
      '题',
      ['unknownLine@2'],
    ],
    [
      'a line below the headline that the comments do not repeat',
      [crumbs, '题', '字号 大 中 小', source, body, '评论:(题)'],
      '某市新闻',
      '题',
      ['unknownLine@3'],
    ],
    ['no headline', [crumbs, source, body], '某市新闻', '', ['headlineMissing@null']],
    [
      'no source line',
      [crumbs, '题', body],
      '某市新闻',
      '题',
      ['sourceMissing@null', 'dateMissing@null'],
    ],
    ['no date', [crumbs, '题', '来源:某城日报', body], '某市新闻', '题', ['dateMissing@3']],
    [
      'a day that does not exist',
      [crumbs, '题', '来源:某城日报 2011-02-30 10:00', body],
      '某市新闻',
      '题',
      ['dateUnreadable@3'],
    ],
    [
      'a day without a time',
      [crumbs, '题', '来源:某城日报 2011-06-09', body],
      '某市新闻',
      '题',
      ['timeMissing@3'],
    ],
    [
      'a date without a name',
      [crumbs, '题', '来源:2011-06-09 19:16', body],
      '某市新闻',
      '题',
      ['sourceMissing@3'],
    ],
  ])('%s', (_name, lines, channel, headline, warnings) => {
    const imported = importText(lines.join('\n'));
    const view = readDocument(documentOf(imported.content));
    expect(imported.content.metadata.channel).toBe(channel);
    expect(view.headline.main.join(' ')).toBe(headline);
    expect(imported.warnings.map(({ key, line }) => `${key}@${line}`)).toEqual(warnings);
    expect(view.lead.map((block) => block.textContent)).toEqual([body]);
  });

  test('a source named at the end of the text is no head', () => {
    const lines = [crumbs, '题', body, body, source];
    const view = readDocument(documentOf(importText(lines.join('\n')).content));
    expect(view.headline.main).toEqual(['题']);
    expect(view.lead).toHaveLength(3);
  });
});
