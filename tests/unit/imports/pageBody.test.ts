import { describe, expect, test } from 'vitest';
import { readDocument } from '#shared/editor/readDocument';
import { documentOf, importText } from './portalPageFixtures';

const long =
  '这一段写得足够长,写的是某城某街道某社区某小区某栋楼里的一户人家,怎样把一件小事做成了一件大家都记得的事。';
const head = '题\n\n来源:某城日报 2011-06-09 19:16\n\n';

function outline(lines: readonly string[]): {
  lead: string;
  sections: string[];
  warnings: string[];
} {
  const { content, warnings } = importText(head + lines.join('\n\n'));
  const view = readDocument(documentOf(content));
  const letters = (blocks: typeof view.lead): string =>
    blocks.map((block) => (block.textContent === '' ? '-' : block.type.name[0])).join('');
  return {
    lead: letters(view.lead),
    sections: view.sections.map(
      ({ label, number, headline, blocks }) => `${label}/${number}/${headline}/${letters(blocks)}`,
    ),
    warnings: warnings.map(({ key }) => key),
  };
}

describe('heads in the body', () => {
  test.each([
    ['only paragraphs', [long, long], 'pp', [], []],
    [
      'labels with heads',
      [long, '经济篇', '抢机遇\u00a0增后劲', long, long, '民生篇', '办实事', long],
      'p',
      ['经济篇//抢机遇\u00a0增后劲/pp', '民生篇//办实事/p'],
      [],
    ],
    ['a label without a head', ['经济篇', long], '-', ['经济篇///p'], ['sectionWithoutHeadline']],
    [
      'a section without text',
      [long, '经济篇', '办实事'],
      'p',
      ['经济篇//办实事/-'],
      ['sectionEmpty'],
    ],
    [
      'circled numbers',
      [long, '⑥第六节', long, '⑦ 第七节', long],
      'p',
      ['/⑥/第六节/p', '/⑦/第七节/p'],
      [],
    ],
    ['a label over a circled number', ['经济篇', '①抢机遇', long], '-', ['经济篇/①/抢机遇/p'], []],
    ['circled points of a list', [long, '①甲', '②乙', '③丙'], 'pppp', [], []],
    ['circled sentences', [long, '①加强领导。', '②落实责任。'], 'ppp', [], []],
    ['a small head between paragraphs', [long, '换一种活法', long], 'psp', [], []],
    [
      'a small head under a section head',
      ['经济篇', '抢机遇', '换一种活法', long],
      '-',
      ['经济篇//抢机遇/sp'],
      [],
    ],
    [
      'numbered small heads',
      [long, '一、封闭时间', '(一)第一阶段。', '二、养护内容', long],
      'pspsp',
      [],
      [],
    ],
    ['a short line with an end mark', [long, '他笑了。', long], 'ppp', [], []],
    ['a credit between paragraphs', [long, '本报记者 王小明 摄', long], 'ppp', [], []],
    ['a caption between paragraphs', [long, '图为施工现场', long], 'ppp', [], []],
    ['a closing line', [long, '某城市人民政府', '2011年6月9日'], 'ppp', [], []],
    ['verse', ['江水把月亮送到岸边', '岸边没有船', '只有一根缆桩', '再多问一句'], 'pppp', [], []],
    [
      'verse about a 篇',
      ['春天是第一篇', '夏天是第二篇', '秋天是第三篇', '写到冬天为止'],
      'pppp',
      [],
      [],
    ],
    ['verse between paragraphs', [long, '到了', '吃了', '都好', long], 'ppppp', [], []],
    ['no text at all', [], '-', [], ['bodyMissing']],
  ])('%s', (_name, lines, lead, sections, warnings) => {
    expect(outline(lines)).toEqual({ lead, sections, warnings });
  });
});

describe('where the body ends', () => {
  test.each([
    ['the first label', [long, '新闻推荐'], 'p'],
    ['a slogan before a list', [long, '某城新闻,守着渡口。', '相关推荐'], 'p'],
    [
      'words of a slogan before 新闻推荐 belong to the text',
      [long, '讲述家乡的故事。', '新闻推荐'],
      'pp',
    ],
    ['a paragraph about home before a list', [long, '他一直想念家乡。', '相关推荐'], 'pp'],
    ['a box of related news inside the text', [long, '相关新闻', long + long, '评论:(题)'], 'psp'],
    ['a plain line 热点阅读 inside the text', [long, '热点阅读', '评论:(题)'], 'pp'],
    ['an indented label 热点阅读', [long, '    热点阅读', '评论:(题)'], 'p'],
  ])('%s', (_name, lines, lead) => {
    expect(outline(lines).lead).toBe(lead);
  });
});
