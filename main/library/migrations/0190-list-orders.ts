import type { Migration } from './migration';

/** What lists sort by, the greatest first. */
const orders = {
  updated: 'updated_at DESC',
  published: 'published_at DESC',
  title: 'title_key DESC',
  words: 'words DESC',
  source: 'source_key DESC, updated_at DESC',
} as const;

const onShelf = 'WHERE trashed_at IS NULL';

/** One index a list: all articles, those of a status, those of a channel, in every order. */
const indexes = Object.entries(orders).map(
  ([name, columns]) => `
CREATE INDEX articles_by_${name} ON articles (${columns}, id, status, channel) ${onShelf};
CREATE INDEX articles_by_status_${name} ON articles (status, ${columns}, id) ${onShelf};
CREATE INDEX articles_by_channel_${name} ON articles (channel, ${columns}, id, status) ${onShelf};`,
);

/**
 * A stretch from the middle of a list passes over all that lies before it: it does so in an index that holds
 * the list in its order with what lists are narrowed by, and goes to no row that it does not show.
 */
export const listOrders: Migration = {
  number: 190,
  name: 'list-orders',
  sql: `
DROP INDEX articles_in_library;
DROP INDEX articles_by_published;
DROP INDEX articles_by_title;
DROP INDEX articles_by_words;
DROP INDEX articles_by_source;
DROP INDEX articles_by_status;
DROP INDEX articles_by_channel;
${indexes.join('')}
`,
};
