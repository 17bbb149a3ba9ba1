import { describe, expect, test } from 'vitest';
import { textInForce } from '#shared/editor/textInForce';
import { countsOf, documentRead, linesRead, readGiven } from '../../support/importing';
import { jpeg } from '../../support/pictures';
import {
  deleted,
  heading,
  inserted,
  paragraph,
  picture,
  run,
  type WordParts,
  wordFile,
  wordStyles,
} from '../../support/wordFile';

const read = (parts: WordParts) =>
  readGiven({
    name: '稿.docx',
    bytes: wordFile({ ...parts, parts: { styles: wordStyles, ...parts.parts } }),
  });
const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
const changed = async (parts: WordParts) => countsOf((await read(parts)).report.changed);
const missed = async (parts: WordParts) => countsOf((await read(parts)).report.notUnderstood);

test('title, subtitle, headings and paragraphs become the parts of an article', async () => {
  const file = await read({
    body: [
      paragraph('便桥记', style('T')),
      paragraph('——河口镇三年修桥路', style('S')),
      paragraph('导语一段。'),
      heading(1, '第一座桥'),
      paragraph('第一段。'),
      heading(2, '材料'),
      paragraph('第二段。'),
      heading(1, '第二座桥'),
      paragraph('尾段。'),
    ].join(''),
  });
  expect(linesRead(file)).toEqual([
    'mainHeadline: 便桥记',
    'subtitle: 河口镇三年修桥路',
    'paragraph: 导语一段。',
    'sectionHeadline: 第一座桥',
    'paragraph: 第一段。',
    'subhead: 材料',
    'paragraph: 第二段。',
    'sectionHeadline: 第二座桥',
    'paragraph: 尾段。',
  ]);
  expect(file.report).toMatchObject({ format: 'docx', changed: [], notUnderstood: [] });
});

test('a manuscript without styles has its title and subheads by their looks', async () => {
  const long =
    '这一段写得够长，下面才是正文，读者一看就知道上面那一行是小标题，而不是正文里的一句话。';
  const body = [
    paragraph(run('便桥记', '<w:b/><w:sz w:val="44"/>')),
    paragraph('——河口镇三年修桥路'),
    paragraph(run('修桥', '<w:b/>')),
    paragraph(long),
    paragraph('□本报记者 何若兰'),
  ].join('');
  const file = await read({ body });
  expect(linesRead(file)).toEqual([
    'mainHeadline: 便桥记',
    'subtitle: 河口镇三年修桥路',
    'sectionHeadline: 修桥',
    `paragraph: ${long}`,
    'paragraph: □本报记者 何若兰',
  ]);
  expect(countsOf(file.report.changed)).toEqual({ boldHeads: 1 });
  expect(file.content.metadata.bylines).toMatchObject([{ role: 'reporter', name: '何若兰' }]);
});

test('type, links, fields and note signs become marks', async () => {
  const field = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  const file = await read({
    body: paragraph(
      [
        run('粗', '<w:b/>'),
        run('斜', '<w:i/>'),
        run('线', '<w:u w:val="single"/>'),
        run('平', '<w:b w:val="0"/><w:u w:val="none"/>'),
        run('H'),
        run('2', '<w:vertAlign w:val="subscript"/>'),
        `<w:hyperlink r:id="link">${run('链接')}</w:hyperlink>`,
        `${field('begin')}<w:r><w:instrText> HYPERLINK "https://example.org/b" </w:instrText></w:r>${field('separate')}${run('域')}${field('end')}`,
        `<w:hyperlink r:id="bad">${run('坏')}</w:hyperlink>。`.replace('。', run('。')),
      ].join(''),
    ),
    relations: {
      link: { type: 'hyperlink', target: 'https://example.org/a', outside: true },
      bad: { type: 'hyperlink', target: 'javascript:alert(1)', outside: true },
    },
  });
  const runs: [string, string][] = [];
  documentRead(file).descendants((node) => {
    const marks = node.marks.map(({ type, attrs }) => attrs.href ?? type.name).join();
    if (node.isText && marks !== '') runs.push([node.text ?? '', marks]);
  });
  expect(runs).toEqual([
    ['粗', 'bold'],
    ['斜', 'italic'],
    ['线', 'underline'],
    ['链接', 'https://example.org/a'],
    ['域', 'https://example.org/b'],
  ]);
  expect(documentRead(file).textContent).toContain('平H₂链接域坏。');
});

describe('comments', () => {
  const message = (id: string, author: string, text: string, paraId: string) =>
    `<w:comment w:id="${id}" w:author="${author}" w:date="2026-03-04T05:06:07Z"><w:p w14:paraId="${paraId}">${run(text)}</w:p></w:comment>`;
  const parts = {
    body: paragraph(
      [
        run('桥长'),
        '<w:commentRangeStart w:id="0"/>',
        run('十二米'),
        '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
        run('，已通车。'),
      ].join(''),
    ),
    parts: {
      comments: [
        message('0', '陈编辑', '核实长度', 'A1'),
        message('1', '何若兰', '已核实', 'A2'),
        message('2', '陈编辑', '没有对着文字', 'A3'),
      ].join(''),
      commentsExtended:
        '<w15:commentEx w15:paraId="A1" w15:done="1"/><w15:commentEx w15:paraId="A2" w15:paraIdParent="A1"/>',
    },
  };

  test('become threads on their words, replies within them', async () => {
    const file = await read(parts);
    const [thread, loose] = file.content.review.threads;
    expect(thread).toMatchObject({
      quote: '十二米',
      messages: [
        { author: '陈编辑', text: '核实长度', at: '2026-03-04T05:06:07.000Z' },
        { author: '何若兰', text: '已核实' },
      ],
      resolved: { author: '何若兰' },
    });
    expect(loose).toMatchObject({ quote: '', messages: [{ text: '没有对着文字' }] });
    const marked: string[] = [];
    documentRead(file).descendants((node) => {
      if (node.marks.some(({ attrs }) => attrs.thread === thread?.id)) marked.push(node.text ?? '');
    });
    expect(marked).toEqual(['十二米']);
    expect(countsOf(file.report.kept)).toMatchObject({ comments: 2 });
    expect(countsOf(file.report.changed)).toMatchObject({ commentReplies: 1 });
    expect(countsOf(file.report.notUnderstood)).toEqual({ commentsWithoutText: 1 });
  });
});

describe('tracked changes', () => {
  test('are suggestions: in force is what stood before', async () => {
    const file = await read({
      body:
        paragraph(`${run('桥长')}${deleted('十')}${inserted('十二')}${run('米。')}`) +
        paragraph(
          inserted('整段新增。', '陈编辑'),
          '<w:rPr><w:ins w:id="9" w:author="陈编辑" w:date="2026-03-04T05:06:07Z"/></w:rPr>',
        ) +
        paragraph('尾段。'),
    });
    const document = documentRead(file);
    expect(document.textContent).toBe('稿桥长十十二米。整段新增。尾段。');
    expect(textInForce(document).textContent).toBe('稿桥长十米。尾段。');
    const [, lead] = document.children;
    const ids = lead
      ?.child(0)
      .children.flatMap((node) =>
        node.marks.map(({ type, attrs }) => [
          type.name,
          attrs.suggestion.id,
          attrs.suggestion.author,
        ]),
      );
    // A word taken out and another put in its place are settled together.
    expect(ids?.[0]?.[1]).toBe(ids?.[1]?.[1]);
    expect(ids?.map(([name, , author]) => [name, author])).toEqual([
      ['deletion', '何若兰'],
      ['insertion', '何若兰'],
    ]);
    expect(lead?.child(1).attrs.change).toMatchObject({ kind: 'inserted', author: '陈编辑' });
    expect(countsOf(file.report.kept)).toMatchObject({ suggestions: 2 });
  });

  test('of paragraph ends part and join paragraphs', async () => {
    const mark = (kind: string) =>
      `<w:rPr><w:${kind} w:id="9" w:author="陈编辑" w:date="2026-03-04T05:06:07Z"/></w:rPr>`;
    const file = await read({
      body: paragraph('甲', mark('ins')) + paragraph('乙', mark('del')) + paragraph('丙。'),
    });
    const kinds = documentRead(file)
      .child(1)
      .children.map((node) => node.attrs.change?.kind);
    expect(kinds).toEqual([undefined, 'split', 'joined']);
    expect(
      textInForce(documentRead(file))
        .child(1)
        .children.map((node) => node.textContent),
    ).toEqual(['甲乙', '丙。']);
  });

  test('of format that change type are suggestions, others are told', async () => {
    const change = (before: string) =>
      `<w:rPrChange w:id="3" w:author="陈编辑" w:date="2026-03-04T05:06:07Z"><w:rPr>${before}</w:rPr></w:rPrChange>`;
    const parts = {
      body: paragraph(
        run('重点', `<w:b/>${change('')}`) +
          run('字体', `<w:sz w:val="30"/>${change('')}`) +
          run('。'),
      ),
    };
    const file = await read(parts);
    const [first] = documentRead(file).child(1).child(0).children;
    expect(first?.marks.map(({ type }) => type.name)).toContain('formatChange');
    expect(countsOf(file.report.notUnderstood)).toEqual({ propertyChanges: 1 });
  });

  test('that move text are a deletion and an insertion', async () => {
    const by = 'w:id="1" w:author="何若兰" w:date="2026-03-04T05:06:07Z"';
    const body = paragraph(
      `<w:moveFrom ${by}>${run('移走')}</w:moveFrom>${run('中间')}<w:moveTo ${by}>${run('移来')}</w:moveTo>`,
    );
    const file = await read({ body });
    expect(textInForce(documentRead(file)).textContent).toBe('稿移走中间');
    expect(countsOf(file.report.changed)).toMatchObject({ moves: 2 });
  });
});

test('pictures become figures with the caption below them, and what is not there is named', async () => {
  const bytes = jpeg({ width: 4, height: 3 });
  const file = await read({
    body: [
      paragraph('正文。'),
      paragraph(picture('one', '三号便桥')),
      paragraph('三号便桥（记者 周敏行 摄）', style('C')),
      paragraph(picture('two')),
      paragraph(picture('far')),
      paragraph(picture('odd')),
      paragraph('尾段。'),
    ].join(''),
    relations: {
      one: { type: 'image', target: 'media/1.jpg' },
      two: { type: 'image', target: 'media/1.jpg' },
      far: { type: 'image', target: 'file:///etc/passwd', outside: true },
      odd: { type: 'image', target: 'media/2.emf' },
    },
    files: { 'word/media/1.jpg': bytes, 'word/media/2.emf': Uint8Array.of(1, 2, 3) },
  });
  expect(linesRead(file)).toEqual([
    'mainHeadline: 稿',
    'paragraph: 正文。',
    'caption: 三号便桥',
    'credit: 记者 周敏行 摄',
    'paragraph: 尾段。',
  ]);
  expect(file.pictures).toHaveLength(1);
  expect(countsOf(file.report.kept)).toMatchObject({ figures: 2 });
  expect(file.report.notUnderstood).toEqual([
    { key: 'remotePictures', count: 1, places: [{ line: null, excerpt: 'file:///etc/passwd' }] },
    { key: 'unreadPictures', count: 1, places: [{ line: null, excerpt: '2.emf' }] },
  ]);
});

test('tables keep spans and heads; tables within are taken apart', async () => {
  const cell = (content: string, properties = '') =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const body = `<w:tbl>
    <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('桥'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('长'))}</w:tr>
    <w:tr>${cell(paragraph('一'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('木'))}${cell(paragraph('12'))}</w:tr>
    <w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(paragraph('石'))}${cell(`<w:tbl><w:tr>${cell(paragraph('内'))}</w:tr></w:tbl>${paragraph('')}`)}</w:tr>
  </w:tbl>`;
  const file = await read({ body: body + paragraph('尾。') });
  const cells: unknown[] = [];
  documentRead(file).descendants((node) => {
    const { colspan, rowspan } = node.attrs;
    if (/tableCell|tableHeader/.test(node.type.name)) {
      cells.push([node.type.name, node.textContent, colspan, rowspan]);
    }
  });
  expect(cells).toEqual([
    ['tableHeader', '桥', 2, 1],
    ['tableHeader', '长', 1, 1],
    ['tableCell', '一', 1, 2],
    ['tableCell', '木', 1, 1],
    ['tableCell', '12', 1, 1],
    ['tableCell', '石', 1, 1],
    ['tableCell', '内', 1, 1],
  ]);
  expect(countsOf(file.report.changed)).toMatchObject({ mergedTables: 1 });
});

test('lists nest; numbers that the page does not count become text', async () => {
  const level = (at: number, format: string, text: string) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = [
    `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet', '•')}${level(1, 'bullet', '•')}</w:abstractNum>`,
    `<w:abstractNum w:abstractNumId="1">${level(0, 'chineseCounting', '%1、')}</w:abstractNum>`,
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
  ].join('');
  const entry = (text: string, id: number, at = 0) =>
    paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`);
  const file = await read({
    body: [
      entry('木桥', 1),
      entry('旧木', 1, 1),
      entry('石桥', 1),
      entry('修桥', 2),
      entry('铺路', 2),
      paragraph('尾。'),
    ].join(''),
    parts: { numbering },
  });
  const [list] = documentRead(file).child(1).children;
  expect(list?.type.name).toBe('bulletList');
  expect(list?.childCount).toBe(2);
  expect(list?.child(0).textContent).toBe('木桥旧木');
  expect(linesRead(file).slice(-3)).toEqual([
    'paragraph: 一、修桥',
    'paragraph: 二、铺路',
    'paragraph: 尾。',
  ]);
  expect(countsOf(file.report.changed)).toMatchObject({ listNumbers: 2 });
});

test('footnotes and endnotes stand at the end in the order of their signs', async () => {
  const note = (kind: string, id: string, text: string) =>
    `<w:${kind} w:id="${id}">${paragraph(text)}</w:${kind}>`;
  const file = await read({
    body: paragraph(
      `${run('甲')}<w:r><w:endnoteReference w:id="2"/></w:r>${run('乙')}<w:r><w:footnoteReference w:id="5"/></w:r>${run('。')}`,
    ),
    parts: {
      footnotes: note('footnote', '-1', '') + note('footnote', '5', '脚注。'),
      endnotes: note('endnote', '2', '尾注。'),
    },
  });
  expect(linesRead(file)).toEqual([
    'mainHeadline: 稿',
    'paragraph: 甲1乙2。',
    'paragraph: 尾注。',
    'paragraph: 脚注。',
  ]);
  expect(countsOf(file.report.changed)).toMatchObject({ notesAtEnd: 2 });
});

describe('what no article holds is named', () => {
  test.each<[string, string, string]>([
    ['formulas', `<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>${run('。')}`, '正文x+1。'],
    ['hidden', run('藏', '<w:vanish/>'), '正文'],
    ['drawings', '<w:r><w:pict><v:rect xmlns:v="v"/></w:pict></w:r>', '正文'],
    [
      'embeddedFiles',
      '<w:r><w:object><o:OLEObject xmlns:o="o" ProgID="Excel"/></w:object></w:r>',
      '正文',
    ],
    ['unknownCharacters', '<w:r><w:sym w:font="Odd" w:char="F041"/></w:r>', '正文□'],
    ['lostText', '<w:r><w:odd><w:t>不知</w:t></w:odd></w:r>', '正文'],
  ])('%s', async (kind, content, words) => {
    const parts = { body: paragraph(run('正文') + content) };
    expect(Object.keys(await missed(parts))).toEqual([kind]);
    expect(documentRead(await read(parts)).child(1).textContent).toBe(words);
  });

  test('headers, tables of contents, and looks', async () => {
    const parts = {
      body: [
        paragraph('第一章……1', style('TOC1')),
        paragraph(run('红字', '<w:color w:val="FF0000"/>') + run('。')),
      ].join(''),
      parts: { header: paragraph('河口日报内部资料') },
    };
    expect(await missed(parts)).toEqual({ contents: 1, headersFooters: 1 });
    expect(await changed(parts)).toMatchObject({ looks: 1 });
  });

  test('text boxes run on in the text, and what only other programs show is read once', async () => {
    const box = `<w:txbxContent>${paragraph('框里的话。')}</w:txbxContent>`;
    const parts = {
      body: paragraph(
        `${run('正文。')}<w:r><mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    };
    expect(documentRead(await read(parts)).child(1).textContent).toBe('正文。框里的话。');
    expect(await changed(parts)).toMatchObject({ textBoxes: 1 });
    expect(await missed(parts)).toEqual({});
  });
});
