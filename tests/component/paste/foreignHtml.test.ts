import { describe, expect, test } from 'vitest';
import { pastedSlice } from '#shared/editor/paste/pastedSlice';
import { createPasteTally } from '#shared/editor/paste/pasteReport';
import { articleSchema } from '#shared/editor/schema';
import { readForeignHtml } from '../../../renderer/features/editor/paste/readForeignHtml';
import { countingIds } from '../../support/documentBuilder';

const unhurried = () => Promise.resolve();

async function read(html: string) {
  const tally = createPasteTally();
  const sources = { rtf: [], makeId: countingIds('f') };
  const { blocks, pictures } = await readForeignHtml(html, sources, { tally, pace: unhurried });
  const slice = pastedSlice(articleSchema, blocks, countingIds('b'));
  for (const node of slice.content.content) node.check();
  const { dropped } = tally.report();
  return { text: String(slice.content), pictures, dropped: Object.fromEntries(dropped) };
}

describe('what a page says reaches the article as its blocks', () => {
  test.each([
    ['a paragraph', '<p>渠水东流</p>', '<paragraph("渠水东流")>'],
    ['two', '<p>一</p><p>二</p>', '<paragraph("一"), paragraph("二")>'],
    [
      'line breaks, each a paragraph',
      '<div>一<br>二<br><br>三</div>',
      '<paragraph("一"), paragraph("二"), paragraph("三")>',
    ],
    ['bare text', '渠水', '<paragraph("渠水")>'],
    ['text beside a block', '前<p>中</p>后', '<paragraph("前"), paragraph("中"), paragraph("后")>'],
    [
      'blocks in a line',
      '<span>前<div>中</div>后</span>',
      '<paragraph("前"), paragraph("中"), paragraph("后")>',
    ],
    [
      'indents',
      '<p>　　渠水</p><p>&nbsp;&nbsp;东流&nbsp;</p>',
      '<paragraph("渠水"), paragraph("东流")>',
    ],
    [
      'empty paragraphs',
      '<p>一</p><p>&nbsp;</p><p></p><p>二</p>',
      '<paragraph("一"), paragraph("二")>',
    ],
    ['source lines within Chinese', '<p>渠水\n  东流</p>', '<paragraph("渠水东流")>'],
    ['source lines within English', '<p>clear\n  water</p>', '<paragraph("clear water")>'],
    ['a wide gap between two names', '<p>林一　陈二</p>', '<paragraph("林一　陈二")>'],
    ['bold', '<p>甲<b>乙</b></p>', '<paragraph("甲", bold("乙"))>'],
    [
      'bold by style',
      '<p>甲<span style="font-weight:700">乙</span></p>',
      '<paragraph("甲", bold("乙"))>',
    ],
    [
      'bold by class',
      '<style>.x{font-weight:bold}</style><p>甲<span class=x>乙</span></p>',
      '<paragraph("甲", bold("乙"))>',
    ],
    ['bold that is none', '<b style="font-weight:normal"><p>甲</p></b>', '<paragraph("甲")>'],
    [
      'italic, underline, raised',
      '<p><i>甲</i><u>乙</u>m<sup>2</sup></p>',
      '<paragraph(italic("甲"), underline("乙"), "m", superscript("2"))>',
    ],
    [
      'underline by style',
      '<p><span style="text-decoration: underline">甲</span></p>',
      '<paragraph(underline("甲"))>',
    ],
    ['lowered figures', '<p>H<sub>2</sub>O</p>', '<paragraph("H₂O")>'],
    ['a link', '<p><a href="https://a.example/">甲</a></p>', '<paragraph(link("甲"))>'],
    [
      'a link underlined by its style',
      '<p><a href="https://a.example/" style="text-decoration:underline">甲</a></p>',
      '<paragraph(link("甲"))>',
    ],
    ['a refused link, as its words', '<p><a href="javascript:x()">甲</a></p>', '<paragraph("甲")>'],
    ['headings', '<h1>甲</h1><h4>乙</h4>', '<subhead("甲"), subhead("乙")>'],
    ['a heading’s bold', '<h2><b>甲</b></h2>', '<subhead("甲")>'],
    ['a line', '<p>甲</p><hr><p>乙</p>', '<paragraph("甲"), divider, paragraph("乙")>'],
    [
      'a quotation',
      '<blockquote><p>甲</p>乙</blockquote>',
      '<quote(paragraph("甲"), paragraph("乙"))>',
    ],
    [
      'a list',
      '<ul><li>甲</li><li><p>乙</p><p>丙</p></li></ul>',
      '<bulletList(listItem(paragraph("甲")), listItem(paragraph("乙"), paragraph("丙")))>',
    ],
    [
      'a list within',
      '<ol><li>甲<ul><li>乙</li></ul></li></ol>',
      '<orderedList(listItem(paragraph("甲"), bulletList(listItem(paragraph("乙")))))>',
    ],
    [
      'a list beside its entry',
      '<ul><li>甲</li><ul><li>乙</li></ul></ul>',
      '<bulletList(listItem(paragraph("甲"), bulletList(listItem(paragraph("乙")))))>',
    ],
    [
      'a list with words between its entries',
      '<ul>甲<li>乙</li>丙</ul>',
      '<bulletList(listItem(paragraph("甲")), listItem(paragraph("乙")), listItem(paragraph("丙")))>',
    ],
    ['a list without entries', '<ul></ul><p>甲</p>', '<paragraph("甲")>'],
    [
      'a list that counts on',
      '<ol start=3><li>甲</li><li>乙</li></ol>',
      '<paragraph("3. 甲"), paragraph("4. 乙")>',
    ],
    [
      'a table',
      '<table><tr><th>甲</th><td align=right style="text-align:right">1</td></tr></table>',
      '<table(tableRow(tableHeader(paragraph("甲")), tableCell(paragraph("1"))))>',
    ],
    [
      'a table with short rows',
      '<table><tr><td>甲</td><td>乙</td></tr><tr><td>丙</td></tr></table>',
      '<table(tableRow(tableCell(paragraph("甲")), tableCell(paragraph("乙"))), tableRow(tableCell(paragraph("丙")), tableCell(paragraph)))>',
    ],
    [
      'a table of layout',
      '<table><tr><td><p>甲</p><p>乙</p></td></tr></table>',
      '<paragraph("甲"), paragraph("乙")>',
    ],
    [
      'a list in a cell, as lines',
      '<table><tr><td><ul><li>甲</li><li>乙</li></ul></td><td>丙</td></tr></table>',
      '<table(tableRow(tableCell(paragraph("甲"), paragraph("乙")), tableCell(paragraph("丙"))))>',
    ],
    ['lines set as they stand', '<pre>甲\n\n  乙</pre>', '<paragraph("甲"), paragraph("乙")>'],
    [
      'sections within sections',
      '<section><section><p><span><span>甲</span></span></p></section></section>',
      '<paragraph("甲")>',
    ],
    [
      'a caption without its picture',
      '<figure><img src="https://a.example/x.jpg"><figcaption>渠首</figcaption></figure>',
      '<paragraph("渠首")>',
    ],
  ])('%s', async (_what, html, expected) => {
    expect((await read(html)).text).toBe(expected);
  });

  test('pictures that the markup carries stand where they stood, their captions with them', async () => {
    const png = 'data:image/png;base64,iVBORw0KGgo=';
    const html = `<p>前<img src="${png}">后</p><figure><img src="${png}"><figcaption>渠首</figcaption></figure>`;
    const { text, pictures } = await read(html);
    expect(text).toBe(
      '<paragraph("前"), figure(caption, credit), paragraph("后"), figure(caption("渠首"), credit)>',
    );
    expect(pictures.map(({ blockId, bytes }) => [blockId, bytes.length])).toEqual([
      ['f1', 8],
      ['f2', 8],
    ]);
  });
});

describe('what an article does not take is counted', () => {
  test.each([
    ['a remote picture', '<img src="https://a.example/x.jpg" width=400>', { remotePictures: 1 }],
    ['one without a scheme', '<img src="//a.example/x.jpg">', { remotePictures: 1 }],
    [
      'one that loads late',
      '<img data-src="https://a.example/x" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      { remotePictures: 1 },
    ],
    ['a tracking picture', '<img src="https://a.example/t.gif" width=1 height=1>', { trackers: 1 }],
    ['a picture of a file', '<img src="file:///C:/a.png">', { unreadPictures: 1 }],
    ['a drawing', '<svg><text>甲</text></svg>', { unreadPictures: 1 }],
    ['a script', '<script>甲()</script>', { scripts: 1 }],
    ['a frame', '<iframe src="https://a.example/"></iframe>', { frames: 1 }],
    ['a film', '<video src="https://a.example/"><source></video>', { sounds: 1 }],
    ['fields', '<input value=甲><button>乙</button>', { forms: 2 }],
    ['looks', '<p style="color:red;font-size:20px">甲</p><font>乙</font>', { looks: 2 }],
    ['hidden text', '<p style="display:none">甲</p>', { hidden: 1 }],
    ['an unknown element', '<my-card>甲</my-card>', { unknown: 1 }],
    ['a link that runs', '<a href="javascript:x()">甲</a>', { links: 1 }],
    [
      'nothing of a plain page',
      '<p>甲<a href="#b">乙</a><a href="https://a.example">丙</a></p>',
      {},
    ],
  ])('%s', async (_what, html, expected) => {
    expect((await read(html)).dropped).toEqual(expected);
  });
});
