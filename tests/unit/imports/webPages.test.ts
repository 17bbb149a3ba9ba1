import { describe, expect, test } from 'vitest';
import { countsOf, documentRead, linesRead, readGiven } from '../../support/importing';

const paragraphs = [
  '本报讯（记者 何若兰）河口镇三座便桥日前修好，沿河六个村的村民不必再绕路过河，镇里说，下一步还要给桥头装上路灯。',
  '三座便桥都在清水河上，最长的一座有十二米，由镇里出料、村里出工，前后修了四十天，参加修桥的村民有两百多人次。',
  '“往后娃娃上学不用蹚水了。”七十岁的周敏行站在桥头说，他家离学校只隔一条河，以前下雨天要绕三里多路才能到。',
];

const page = `<!DOCTYPE html>
<!-- saved from url=(0041)https://www.example.org/news/202405/17.html -->
<html><head><meta charset="utf-8"><title>河口镇修好三座便桥_河口新闻_清水网</title>
<meta name="keywords" content="便桥,河口镇"><script>track()</script><style>p{color:red}</style></head>
<body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/life">生活</a></div>
<div id="main"><h1>河口镇修好三座便桥</h1>
<div class="info">来源：河口日报 发布时间：2024-05-06 08:30 责任编辑：陈某某</div>
<div class="article">
${paragraphs.map((line) => `<p>　　${line}</p>`).join('\n')}
<p><img src="https://img.example.org/1.jpg" alt="便桥"></p>
<iframe src="https://video.example.org/1"></iframe>
</div></div>
<div class="footer"><a href="/about">关于我们</a> <a href="/contact">联系方式</a> 备案号 00000000</div>
</body></html>`;

describe('a page of a news site', async () => {
  const read = await readGiven({ name: '便桥.html', bytes: page });

  test('gives its article alone', async () => {
    expect(linesRead(read)).toEqual([
      'mainHeadline: 河口镇修好三座便桥',
      ...paragraphs.map((line) => `paragraph: ${line}`),
    ]);
  });

  test('gives source, date, byline and address in the Chinese forms', async () => {
    expect(read.content.metadata).toMatchObject({
      source: '河口日报',
      publishedAt: '2024-05-06T08:30:00+08:00',
      url: 'https://www.example.org/news/202405/17.html',
      keywords: ['便桥', '河口镇'],
    });
    expect(read.content.metadata.bylines).toContainEqual(
      expect.objectContaining({ name: '陈某某', role: 'responsibleEditor' }),
    );
  });

  test('names what was left outside and what could not be taken', async () => {
    const missed = countsOf(read.report.notUnderstood);
    expect(missed).toMatchObject({ remotePictures: 1 });
    const outside = read.report.notUnderstood.find(({ key }) => key === 'outsideBody');
    expect(outside?.places.map(({ excerpt }) => excerpt).join()).toMatch(/首页.*备案号/s);
    expect(countsOf(read.report.changed)).toMatchObject({ bodyFound: 1, sourceLine: 1 });
  });
});

test('a page declared and written in GBK is read in it', async () => {
  const head = Buffer.from('<html><head><meta charset="gb2312"></head><body><p>');
  const words = Uint8Array.of(0xb1, 0xe3, 0xc7, 0xc5); // 便桥
  const tail = Buffer.from('</p></body></html>');
  const read = await readGiven({ name: 'a.htm', bytes: Buffer.concat([head, words, tail]) });
  expect(read.report).toMatchObject({ format: 'html' });
  expect(documentRead(read).textContent).toContain('便桥');
});

test('HTML under another name is read as what it is, and that is told', async () => {
  const read = await readGiven({ name: 'a.txt', bytes: page });
  expect(read.report.format).toBe('html');
  expect(read.report.warnings).toContainEqual(expect.objectContaining({ key: 'extensionDiffers' }));
});

test('nothing of a hostile page becomes more than words', async () => {
  const bytes =
    '<html><body><p onclick="x()">一段<img src=x onerror=alert(1)><a href="javascript:x()">链接</a></p><svg onload=alert(1)><p>图</p></svg></body></html>';
  const read = await readGiven({ name: 'a.html', bytes });
  const json = JSON.stringify(read.content);
  for (const word of ['javascript', 'onerror', 'onclick', 'alert'])
    expect(json).not.toContain(word);
  expect(documentRead(read).textContent).toContain('一段');
});
