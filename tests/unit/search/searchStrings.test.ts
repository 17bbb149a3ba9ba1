import { expect, test } from 'vitest';
import { emptyMetadata } from '#shared/domain/metadata';
import { searchStrings } from '../../../main/search/texts/searchStrings';
import {
  article,
  box,
  changed,
  deleted,
  figure,
  headline,
  inserted,
  lead,
  p,
  section,
  subhead,
} from '../../support/documentBuilder';
import { contentOf, textContent } from '../../support/library';

const columns = { title: '题', source: '源', channel: '道' };
const stored = (content: string) => ({ content: Buffer.from(content), listed: () => columns });
const read = (content: object) => searchStrings(stored(JSON.stringify(content)));
const lines = (content: object) =>
  read(content).strings.map(({ field, text }) => `${field} ${text}`);

test('each block, half of the headline and value is a string of its field', () => {
  const document = article(
    headline(['上半', '下半'], '肩题', '副题'),
    lead(p('导语'), figure('图说', '沈砚秋/摄')),
    section('一节', subhead('小标'), p('正文', '相连'), box('框题', 'side', p('框内'))),
  );
  const metadata = {
    ...emptyMetadata,
    source: '榕川日报',
    bylines: [{ role: 'reporter' as const, name: '林若溪', work: '文' }],
    keywords: ['防汛', '清淤'],
    place: { name: '榕川', within: '' },
    publishedAt: '2024-05-01T08:00:00+08:00',
    slug: '河长',
    custom: { unit: '水务局' },
  };
  const said = lines(contentOf(document, metadata));
  expect(said.sort()).toEqual(
    [
      'headline 肩题',
      'headline 上半',
      'headline 下半',
      'headline 副题',
      'body 导语',
      'captions 图说',
      'captions 沈砚秋/摄',
      'heads 一节',
      'heads 小标',
      'heads 框题',
      'body 正文相连',
      'body 框内',
      'source 榕川日报',
      'bylines 林若溪',
      'bylines 文',
      'keywords 防汛',
      'keywords 清淤',
      'place 榕川',
      'details 河长',
      'details 水务局',
    ].sort(),
  );
});

test('only the text in force is read', () => {
  const document = article(
    headline('题'),
    lead(p('河', inserted('新添'), deleted('旧有'), '道'), changed('inserted', p('整段'))),
  );
  expect(lines(contentOf(document))).toEqual(['headline 题', 'body 河旧有道']);
});

test('comments are read with the words they are about and who wrote them', () => {
  const message = { id: 'm1', author: '沈砚秋', at: '2026-03-01T08:00:00.000Z', text: '再核' };
  const thread = { id: 't1', quote: '三万方', messages: [message], resolved: null };
  const found = read({ ...textContent('题', '文'), review: { threads: [thread] } });
  expect(found).toMatchObject({ hasComment: true, hasPicture: false });
  expect(found.strings.slice(-3).map(({ text }) => text)).toEqual(['三万方', '沈砚秋', '再核']);
});

test('a picture counts when there is one in the frame', () => {
  const withPicture = (id: string) => contentOf(article(headline('题'), lead(figure('', '', id))));
  expect(read(withPicture('a'.repeat(64))).hasPicture).toBe(true);
  expect(read(withPicture('')).hasPicture).toBe(false);
});

test.each(['', '{', '[]', 'null'])('content that is %j gives what lists show', (content) => {
  expect(searchStrings(stored(content)).strings).toEqual([
    { field: 'headline', text: '题' },
    { field: 'source', text: '源' },
    { field: 'channel', text: '道' },
  ]);
});

test('content that fails its check is read as far as it has text', () => {
  const content = {
    document: { type: 'doc', content: [{ type: 'p', content: [{ text: '残' }] }] },
  };
  expect(lines(content)).toEqual(['body 残']);
});
