import type { CommentThread, Review } from '#shared/domain/review';
import { article, changed, deleted, headline, inserted, lead, marked, p } from './documentBuilder';

const thread = (id: string, quote: string): CommentThread => ({
  id,
  quote,
  messages: [
    { id: `${id}-m`, author: '陆闻', at: '2026-03-01T09:00:00.000Z', text: `${quote}，请核对` },
  ],
  resolved: null,
});

/**
 * An article with each kind of what colleagues say: a comment on words of the text and one whose words
 * are gone, a suggestion with a long text and one of a border, a highlight.
 */
export function reviewed() {
  const long = '九角'.repeat(100);
  const document = article(
    headline('水价调整'),
    lead(
      p(
        marked('每吨', { type: 'comment', attrs: { thread: 't1' } }),
        deleted('十二'),
        inserted(long),
        '元。',
        marked('五月', { type: 'highlight', attrs: { kind: 'verify' } }),
        '起施行。',
      ),
      changed('split', p('第二段。'), 's2'),
    ),
  );
  const review: Review = { threads: [thread('t1', '每吨'), thread('t2', '删去的话')] };
  return { document, review, long };
}
