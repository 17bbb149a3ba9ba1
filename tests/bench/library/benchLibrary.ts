import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Library,
  libraryFileOf,
  openLibrary,
  transact,
  trashArticles,
  type WritableDb,
} from '../../../main/library';
import { prepareContent, sha256Of } from '../../../main/library/articles/content';
import { readingKey } from '../../../main/library/lists/readingKey';
import { migrations } from '../../../main/library/migrations';
import { randomIds } from '../../../main/ports/ids';
import { seededRandom } from '../../support/seededRandom';
import { type InventedArticle, inventArticle } from './inventedArticle';
import { type Lexicon, makeLexicon } from './lexicon';

/** Grows with every change of what is generated: older libraries in the cache are not taken. */
const form = 1;
const seed = 20_260_101;
/** Articles of one transaction. */
const batch = 2_000;
/** The articles that are held against what the library itself would have stored. */
const compared = 40;

/** The lexicon that all generated libraries are written with. */
export const benchLexicon = (): Lexicon => makeLexicon(seed);

const millisecondsApart = 37 * 60 * 1_000;
const newest = Date.UTC(2026, 5, 30);
const clockAt = (at: number) => ({ clock: { now: () => new Date(at) }, ids: randomIds });

/** Where a generated library of so many articles lies, made when it is not there yet. */
export function benchLibrary(
  cache: string,
  articles: number,
  tell: (line: string) => void,
): string {
  const last = migrations.at(-1)?.number ?? 0;
  const folder = join(cache, `library-${form}-${last}-${articles}`);
  if (existsSync(libraryFileOf(folder))) return folder;
  const making = `${folder}-making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const library = openLibrary(making, clockAt(newest));
  try {
    fill(library, articles, tell);
  } finally {
    library.close();
  }
  renameSync(making, folder);
  return folder;
}

function fill({ db }: Library, articles: number, tell: (line: string) => void): void {
  const lexicon = benchLexicon();
  const random = seededRandom(seed);
  // A library that is not whole is thrown away, not used: nothing has to outlast a power cut.
  db.connection.driver.pragma('synchronous = OFF');
  db.connection.driver.pragma('cache_size = -200000');
  for (let from = 0; from < articles; from += batch) {
    transact(db, () => {
      for (let number = from; number < Math.min(articles, from + batch); number += 1) {
        const article = inventArticle(lexicon, number);
        if (number < compared) compareWithLibrary(article);
        store(db, article, { at: newest - (articles - number) * millisecondsApart, random });
      }
    });
    if (from % 20_000 === 0) tell(`writing article ${from} of ${articles}`);
  }
  db.connection.driver.pragma('wal_checkpoint(TRUNCATE)');
}

/** What is generated must be what the desk itself would store, or the measures are of another program. */
function compareWithLibrary({ content, title, words }: InventedArticle): void {
  const prepared = prepareContent(content);
  const generated = JSON.stringify(content);
  const stored = Buffer.from(prepared.json).toString();
  if (stored !== generated || prepared.title !== title || prepared.words !== words) {
    throw new Error(`a generated article is not in the library's form:\n${generated.slice(0, 3_000)}
${stored.slice(0, 3_000)}\n${prepared.words} ${words}`);
  }
}

const statuses = ['draft', 'draft', 'firstReview', 'secondReview', 'signedOff', 'exported'];

/** The statements of `createArticle` without the check of each document, which would take ten times as long. */
function store(
  db: WritableDb,
  { content, title, words }: InventedArticle,
  { at, random }: { readonly at: number; readonly random: () => number },
): void {
  const json = JSON.stringify(content);
  const id = Array.from({ length: 4 }, () => Math.floor(random() * 2 ** 32).toString(36)).join('-');
  const moment = new Date(at).toISOString();
  const { source, channel, publishedAt } = content.metadata;
  const connection = db.connection;
  connection
    .statement(
      `INSERT INTO articles (id, revision, status, title, title_key, source, source_key, channel,
         published_at, words, created_at, updated_at)
       VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      statuses[Math.floor(random() * statuses.length)],
      title,
      readingKey(title),
      source,
      readingKey(source),
      channel,
      publishedAt,
      words,
      moment,
      moment,
    );
  connection
    .statement(
      `INSERT INTO revisions (article_id, revision, content, content_sha256, saved_at, cause, words)
       VALUES (?, 1, ?, ?, ?, 'create', ?)`,
    )
    .run(id, json, sha256Of(json), moment, words);
  if (random() < 0.02) trashArticles(db, clockAt(at), [id]);
}
