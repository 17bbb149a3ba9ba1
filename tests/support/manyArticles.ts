import type { ArticleStatus } from '#shared/domain/article';
import { emptyMetadata } from '#shared/domain/metadata';
import { createArticle, type Library, transact, trashArticles } from '../../main/library';
import { randomIds } from '../../main/ports/ids';
import { contentOf, documentOf, standAt } from './library';

const places = ['榕川', '云坪', '石渡', '青澜', '重楼', '长桥', '阿里桥', '甘棠'];
const matters = ['水价调整', '江堤加固', '新茶开采', 'A 股观察', '120 急救站启用', '夜校招生'];
const sources = ['榕川日报', '云坪晚报', '', '长桥新闻网'];
const channels = ['榕川新闻', '云坪新闻', '石渡新闻', ''];
const statuses: readonly ArticleStatus[] = [
  'draft',
  'draft',
  'firstReview',
  'signedOff',
  'exported',
];

const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

/**
 * Fills a library with articles that differ in all that lists sort and group by, one every seven hours up to `until`;
 * each eleventh lies in the trash. The same number gives the same articles but for their ids.
 */
export function addManyArticles(library: Library, count: number, until: Date): void {
  const { db } = library;
  transact(db, () => {
    for (let index = 0; index < count; index += 1) {
      const hours = (count - 1 - index) * 7;
      const at = new Date(until.getTime() - hours * 60 * 60 * 1_000);
      const deps = { clock: { now: () => at }, ids: randomIds };
      const title = `${pick(places, index * 5)}${pick(matters, index * 7)}`;
      const text = '记者从有关部门获悉。'.repeat(1 + (index % 40));
      const isDated = index % 3 !== 0;
      const content = contentOf(documentOf(title, text), {
        ...emptyMetadata,
        source: pick(sources, index * 3),
        channel: pick(channels, index),
        publishedAt: isDated ? `${at.toISOString().slice(0, 16)}:00+08:00` : null,
      });
      const { id } = createArticle(db, deps, { content, cause: 'create' });
      standAt(db, id, pick(statuses, index));
      if (index % 11 === 10) trashArticles(db, deps, [id]);
    }
  });
}
