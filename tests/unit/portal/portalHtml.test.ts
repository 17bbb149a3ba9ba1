// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PageBlock } from '#shared/domain/pageBlock';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
  buildSection,
  buildSubhead,
} from '#shared/editor/buildDocument';
import { escapeHtml } from '#shared/portal/escapeHtml';
import { httpsAddress, pictureAddress } from '#shared/portal/html/safeUrl';
import { portalPagePolicy, renderPortalHtml } from '#shared/portal/portalHtml';
import { bytesOf, documentOf, importBytes, shippedProfile } from '../imports/portalPageFixtures';
import { contentWith, fullDocument, nodeOf, pictureId } from './portalArticles';

const profile = shippedProfile();
const noMedia = (): null => null;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function texts(page: Document, selector: string): (string | null)[] {
  return [...page.querySelectorAll(selector)].map((element) => element.textContent);
}

describe('the page of an article', () => {
  const document = fullDocument();
  const content = contentWith(document, {
    source: '榕川日报',
    publishedAt: '2024-05-06T07:08:00+08:00',
    channel: '云坪新闻',
    keywords: ['灯会', '老街'],
    summary: '一句话说完。',
    bylines: [{ role: 'reporter', name: '高云锦', work: '摄' }],
  });
  const mediaUrl = (id: string): string => `asset://media/${id}`;
  const html = renderPortalHtml({ content, document, profile, mediaUrl });
  const page = parse(html);

  test('is one self-contained document of the portal’s language', () => {
    expect(html.startsWith('<!DOCTYPE html>\n<html lang="zh-Hans-CN">')).toBe(true);
    expect(page.title).toBe('引题 上半题 下半题 ——副题');
    const metas = [...page.querySelectorAll('meta')].map(
      (meta) => meta.getAttribute('name') ?? meta.getAttribute('http-equiv') ?? 'charset',
    );
    expect(metas).toEqual([
      'charset',
      'Content-Security-Policy',
      'viewport',
      'description',
      'keywords',
      'author',
    ]);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(portalPagePolicy);
    expect(page.querySelectorAll('script, link, iframe, object, base')).toHaveLength(0);
    expect(texts(page, 'style')).toEqual([`\n${profile.stylesheet}\n`]);
  });

  test('has the head, the body and the furniture in the portal’s markup', () => {
    expect(texts(page, 'nav.site-links a')).toEqual(['榕川新闻', '云坪新闻', '石渡新闻']);
    expect(texts(page, 'nav.breadcrumb')).toEqual(['地方网 > 南峤省 > 榕川市 > 云坪新闻 > 正文']);
    expect(texts(page, 'main.article > header > p.kicker')).toEqual(['引题']);
    expect(texts(page, 'h1.headline > span.half')).toEqual(['上半题', '下半题']);
    expect(texts(page, 'p.subtitle')).toEqual(['——副题']);
    expect(texts(page, 'p.source-line')).toEqual([
      `来源:榕川日报 2024-05-06 07:08\u00a0\u00a0 ${profile.siteUrl}`,
    ]);
    expect(page.querySelector('time')?.getAttribute('datetime')).toBe('2024-05-06T07:08:00+08:00');
    expect(texts(page, 'div.body > div.lead > p')).toHaveLength(2);
    expect(texts(page, 'div.body > section > p.section-label')).toEqual(['经济篇']);
    expect(texts(page, 'div.body > section > h2.section-headline')).toEqual([
      '抢机遇\u00a0增后劲',
      '⑥第六节',
    ]);
    expect(texts(page, 'h3.subhead')).toEqual(['小标题']);
    expect(texts(page, 'ol > li > p:first-child')).toEqual(['第一条', '第二条']);
    expect(texts(page, 'ul ul p')).toEqual(['小条']);
    expect(texts(page, 'blockquote > p')).toEqual(['引来的话。', '又一句。']);
    expect(texts(page, 'strong')).toEqual(['加重', '两样']);
    expect(texts(page, 'em')).toEqual(['楷体', '两样']);
    expect(texts(page, 'figcaption > span')).toEqual(['江边的灯会。', '高云锦 摄']);
    expect(page.querySelector('div.figure-frame > img')?.outerHTML).toBe(
      `<img src="asset://media/${pictureId}" alt="江边">`,
    );
    expect(texts(page, '.page-grid > section.list-block > h2')).toEqual(['相关新闻', '猜你喜欢']);
    expect(texts(page, 'section.comments > p')).toEqual(['引题 上半题 下半题 ——副题']);
    expect(texts(page, 'aside.side-column h2')).toHaveLength(5);
    expect(texts(page, 'p.slogan')).toEqual([profile.slogans.云坪新闻]);
  });

  test('marks every block of the body with its id', () => {
    const missing = page.querySelectorAll(
      'div.body :is(p, h3, ul, ol, blockquote, figure):not([data-block-id]):not(.section-label)',
    );
    expect(missing).toHaveLength(0);
    expect(page.querySelector('[data-block-id="marked"]')?.textContent).toContain('平常的字');
  });

  test('shows a missing picture as such', () => {
    for (const address of [null, 'https://a.example/b.png', 'javascript:alert(1)']) {
      const bare = parse(renderPortalHtml({ content, document, profile, mediaUrl: () => address }));
      expect(texts(bare, '.figure-frame > .missing-picture')).toEqual(['图片暂缺']);
      expect(bare.querySelectorAll('img')).toHaveLength(0);
    }
  });

  test('is the same for the same article', () => {
    expect(renderPortalHtml({ content, document, profile, mediaUrl })).toBe(html);
  });

  test('refuses a style sheet that ends its own element', () => {
    const hostile = { ...profile, stylesheet: 'p{}</STYLE><b>' };
    expect(() => renderPortalHtml({ content, document, profile: hostile, mediaUrl })).toThrow(
      'stylesheetUnsafe',
    );
  });
});

test('a captured page keeps its own blocks in their order, lines not understood included', () => {
  const { content } = importBytes(bytesOf('tests/fixtures/pages/unknown-blocks.txt'));
  const html = renderPortalHtml({
    content,
    document: documentOf(content),
    profile,
    mediaUrl: noMedia,
  });
  const page = parse(html);
  expect(texts(page, '.portal-page > header > p.unknown')).toHaveLength(1);
  expect(texts(page, '.page-grid > p.unknown')).toHaveLength(4);
  expect([...page.querySelectorAll('.page-grid > *')].map((part) => part.className)).toEqual([
    'article',
    'recommended',
    'slogan',
    'list-block',
    'list-block',
    'comments',
    'unknown',
    'unknown',
    'unknown',
    'unknown',
    'side-column',
  ]);
  expect(texts(page, 'aside.side-column li')).toHaveLength(7);
});

const allowedTags = new Set(
  (
    'HTML HEAD META TITLE STYLE BODY DIV HEADER NAV A SPAN MAIN P H1 TIME SECTION H2 H3 UL OL LI ' +
    'BLOCKQUOTE FIGURE FIGCAPTION IMG ASIDE STRONG EM'
  ).split(' '),
);

const hostileText = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '</title><script>1</script>',
    '</style><iframe src="javascript:1">',
    '<!-- ',
    ']]>',
    '&lt;b&gt;',
    'javascript:alert(1)',
    'https://a.example/"onclick="x',
    '<svg/onload=1>',
    '\u2028<base href=//a.example>',
    '\u0000<b>',
  ),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

function hostilePage(word: string): readonly PageBlock[] {
  const item = { text: word, bulleted: true, truncated: false };
  return [
    { kind: 'banner', id: 'a', text: word },
    { kind: 'siteLinks', id: 'b' },
    { kind: 'breadcrumb', id: 'c' },
    { kind: 'headline', id: 'd' },
    { kind: 'sourceLine', id: 'e', form: 'desktop', tail: word },
    { kind: 'body', id: 'f' },
    { kind: 'recommended', id: 'g', label: word, title: word, teaser: word },
    { kind: 'slogan', id: 'h', text: word },
    {
      kind: 'list',
      id: 'i',
      name: 'related',
      label: word,
      column: 'main',
      labelBulleted: true,
      items: [item],
    },
    {
      kind: 'list',
      id: 'j',
      name: 'hotReading',
      label: word,
      column: 'side',
      labelBulleted: false,
      items: [item],
    },
    { kind: 'comments', id: 'k', label: word, title: word },
    { kind: 'sourceLine', id: 'l', form: 'mobile', tail: word },
    { kind: 'unknown', id: 'm', text: word },
  ];
}

function hostileArticle(word: string) {
  const makeId = (): string => word;
  const figure = nodeOf({
    type: 'figure',
    attrs: { id: word, mediaId: pictureId, alt: word },
    content: ['caption', 'credit'].map((type) => ({
      type,
      content: [{ type: 'text', text: word }],
    })),
  });
  const document = buildDocument(
    buildHeadline({ kicker: word, main: [word, word], subtitle: word }, makeId),
    buildLead([buildParagraph(word, makeId), buildSubhead(word, makeId), figure], makeId),
    [
      buildSection(
        { label: word, number: word, headline: word },
        [buildParagraph(word, makeId)],
        makeId,
      ),
    ],
  );
  const content = contentWith(
    document,
    {
      source: word,
      publishedAt: null,
      url: word,
      siteLinks: [word],
      breadcrumb: [word, word],
      bylines: [{ role: 'author', name: word, work: word }],
      channel: word,
      keywords: [word],
      summary: word,
    },
    hostilePage(word),
  );
  return { document, content };
}

describe('hostile text in every field', () => {
  test('stays text: no element, attribute or address beyond the page’s own', () => {
    fc.assert(
      fc.property(hostileText, (word) => {
        const { document, content } = hostileArticle(word);
        const plainLook = { ...profile, stylesheet: 'p { color: red }' };
        const input = { content, document, profile: plainLook, mediaUrl: (): string => word };
        const page = parse(renderPortalHtml(input));
        for (const element of page.querySelectorAll('*')) {
          expect(allowedTags).toContain(element.tagName);
          for (const { name, value } of element.attributes) {
            expect(name).toMatch(
              /^(lang|charset|http-equiv|content|name|class|href|datetime|src|alt|data-block-id)$/,
            );
            if (name === 'href') expect(value).toMatch(/^https:\/\//);
            if (name === 'src') expect(value).toMatch(/^(asset:|data:image\/)/);
          }
        }
        expect(page.querySelectorAll('style')).toHaveLength(1);
        expect(page.body.children).toHaveLength(1);
        const shown = word.replace(/\r\n?/g, '\n');
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what HTML does not take
        const plain = shown.replace(/[\u0000-\u0008\u000b\u000e-\u001f\u007f]/g, '\ufffd');
        if (word.trim() !== '') expect(texts(page, 'p.slogan')).toEqual([plain]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test.each([
    ['https://www.example.org/a?b=1#c', true],
    ['https://某城.example/新闻', true],
    ['https://www.example.org:8443', true],
    ['http://www.example.org/', false],
    ['javascript:alert(1)', false],
    ['https://user@www.example.org/', false],
    ['https://www.example.org/"x', false],
    ['https://www.example.org/ x', false],
    ['https:\\\\www.example.org', false],
    [' https://www.example.org/', false],
    ['//www.example.org/', false],
    ['', false],
  ])('a link to %j: %s', (address, links) => {
    expect(httpsAddress(address)).toBe(links ? address : null);
  });

  test.each([
    ['asset://media/0123abc', true],
    ['data:image/png;base64,AAAA', true],
    ['data:image/svg+xml;base64,AAAA', false],
    ['data:text/html;base64,AAAA', false],
    ['asset://media/a b', false],
    ['https://www.example.org/a.png', false],
  ])('a picture from %j: %s', (address, shows) => {
    expect(pictureAddress(address)).toBe(shows ? address : null);
  });

  test('escapes the five marks and the controls that HTML does not take', () => {
    expect(escapeHtml(`<a href="x" title='y'>&\u0000\t`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;\ufffd\t',
    );
  });
});
