import { describe, expect, test } from 'vitest';
import { buildDocument, buildHeadline, buildLead } from '#shared/editor/buildDocument';
import { renderPortalText } from '#shared/portal/portalText';
import { countingIds, importText, printed, shippedProfile } from '../imports/portalPageFixtures';
import { contentWith, fullDocument } from './portalArticles';

const profile = shippedProfile();

describe('the canonical page of an article written here', () => {
  test('has the portal’s layout, one line feed between lines and none at the end', () => {
    const document = fullDocument();
    const content = contentWith(document, {
      source: '榕川日报',
      publishedAt: '2024-05-06T07:08:00+08:00',
      channel: '云坪新闻',
    });
    const lines = renderPortalText({ content, document, profile, capture: null }).split('\n');
    expect(lines).toEqual([
      '榕川新闻 云坪新闻 石渡新闻',
      '地方网 > 南峤省 > 榕川市 > 云坪新闻 > 正文',
      '',
      '引题 上半题 下半题 ——副题',
      '',
      '来源:榕川日报 2024-05-06 07:08\u00a0\u00a0 https://www.rongchuan-portal.example/',
      '',
      '导语一。',
      '',
      '平常的字,加重的字和楷体的字,两样。',
      '',
      '经济篇',
      '',
      '抢机遇\u00a0增后劲',
      '',
      '第一节的话。',
      '',
      '小标题',
      '',
      '• 第一条',
      '  第一条的补充',
      '  • 小条',
      '• 第二条',
      '',
      '1. 第一条',
      '  第一条的补充',
      '  • 小条',
      '2. 第二条',
      '',
      '⑥第六节',
      '',
      '引来的话。',
      '',
      '又一句。',
      '',
      '江边的灯会。 高云锦 摄',
      '',
      '新闻推荐',
      '',
      profile.slogans.云坪新闻,
      '',
      '相关新闻:',
      '猜你喜欢:',
      '评论:(引题 上半题 下半题 ——副题)',
      '频道推荐',
      '    热点阅读',
      '    图文看点',
      '    乡里乡亲',
      '    热点排行',
    ]);
  });

  test('is read back as the same article', () => {
    const document = fullDocument();
    const content = contentWith(document, {
      source: '榕川日报',
      publishedAt: '2024-05-06T07:08:00+08:00',
      channel: '云坪新闻',
    });
    const page = renderPortalText({ content, document, profile, capture: null });
    const imported = importText(page);
    expect(imported.content.metadata).toMatchObject({
      source: '榕川日报',
      publishedAt: '2024-05-06T07:08:00+08:00',
      channel: '云坪新闻',
      url: profile.siteUrl,
    });
    expect(imported.warnings).toEqual([]);
    expect(printed(imported)).toBe(page);
  });

  test('leaves out what has no value', () => {
    const makeId = countingIds();
    const headline = buildHeadline({ kicker: '', main: [], subtitle: '' }, makeId);
    const document = buildDocument(headline, buildLead([], makeId), []);
    const bare = { ...profile, blocks: ['headline', 'sourceLine', 'body', 'slogan'] as const };
    const content = contentWith(document, { url: '' });
    const empty = { ...bare, blocks: [...bare.blocks], siteUrl: '' };
    expect(renderPortalText({ content, document, profile: empty, capture: null })).toBe('');
  });
});
