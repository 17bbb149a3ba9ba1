import { describe, expect, test } from 'vitest';
import type { PageBlock } from '#shared/domain/pageBlock';
import { importText } from './portalPageFixtures';

const head = '题\n来源:某城日报 2011-06-09 19:16\n正文只有一句话。\n';

function outline(block: PageBlock): string {
  if (block.kind === 'list') {
    const items = block.items.map(({ text, bulleted, truncated }) =>
      [bulleted ? '•' : '', text, truncated ? '~' : ''].join(''),
    );
    return `${block.name}[${items.join('|')}]`;
  }
  if (block.kind === 'recommended') return `recommended(${block.title},${block.teaser})`;
  if (block.kind === 'comments') return `comments(${block.title})`;
  if (block.kind === 'slogan' || block.kind === 'unknown') return `${block.kind}(${block.text})`;
  return block.kind;
}

function tail(lines: readonly string[]): string[] {
  const { content } = importText(head + lines.join('\n'));
  return (content.page ?? []).slice(3).map(outline);
}

describe('page furniture', () => {
  test.each([
    [
      'title and teaser',
      ['新闻推荐', '别的题', '别的事说了一半...'],
      ['recommended(别的题,别的事说了一半...)'],
    ],
    ['teaser alone', ['新闻推荐', '别的事说了一半...'], ['recommended(null,别的事说了一半...)']],
    [
      'title alone',
      ['新闻推荐', '别的题', '评论:(题)'],
      ['recommended(别的题,null)', 'comments(null)'],
    ],
    [
      'slogan by place',
      ['新闻推荐', '别的题', '别的事...', '日子在这里。', '相关新闻:'],
      ['recommended(别的题,别的事...)', 'slogan(日子在这里。)', 'related[]'],
    ],
    ['comments on another title', ['评论:(别题)'], ['comments(别题)']],
    [
      'lists and their forms',
      ['相关推荐', '一条', '  • 二条...', '频道推荐', '  • 三条', '    四条'],
      ['related[一条|•二条...~]', 'channelRecommended[•三条|四条]'],
    ],
    [
      'a plain line behind an indented list',
      ['频道推荐', '  • 一条', '版权所有'],
      ['channelRecommended[•一条]', 'unknown(版权所有)'],
    ],
    [
      'an unknown label and all under it',
      ['评论:(题)', '便民查询', '  • 公交', '频道推荐'],
      ['comments(null)', 'unknown(便民查询)', 'unknown(• 公交)', 'channelRecommended[]'],
    ],
    ['a bullet with nothing behind it', ['频道推荐', '  •'], ['channelRecommended[•]']],
  ])('%s', (_name, lines, expected) => {
    expect(tail(lines)).toEqual(expected);
  });

  test('each line that is not understood is told with its number', () => {
    const { warnings } = importText(`${head}评论:(别题)\n便民查询\n  • 公交`);
    expect(warnings).toEqual([
      { key: 'headlineMismatch', line: 4, excerpt: '评论:(别题)' },
      { key: 'unknownLine', line: 5, excerpt: '便民查询' },
      { key: 'unknownLine', line: 6, excerpt: '• 公交' },
    ]);
  });

  test.each([
    ['none', '他说，好的。', 'none'],
    ['no such marks', '他说好的。', 'none'],
    ['folded', '他说,好的。', 'asciiFolded'],
    ['both', '他说,好的；再见。', 'mixed'],
    ['Latin and numbers only', '比分3:2，用时19:16。', 'none'],
  ])('the fold state of the text: %s', (_name, text, foldState) => {
    const { capture } = importText(`题\n来源:某城日报 2011-06-09 19:16\n${text}\n评论:(题)`);
    expect(capture.foldState).toBe(foldState);
  });
});
