import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { isMark } from '../../../main/search/postings/grams';
import { type Measured, single, spreadOf, timeOf, timesInRounds } from '../measured';
import { classOf, searchTables } from './ownIndex';
import type { Query } from './queries';
import type { SearchedTexts } from './searchedTexts';

/** Peers of larger libraries would take hours to build. */
export const largestOfPeers = 100_000;

/** Another way to search: an index of FTS5, or none at all. */
type Peer = {
  readonly name: string;
  /** How the table is declared; none for a scan of the texts. */
  readonly table?: string;
  /** What of a text goes into the index. */
  readonly prepared?: (text: string) => string;
  /** The query as FTS5 reads it; null for one that cannot be asked. */
  readonly asked: (query: Query) => string | null;
  readonly queriesOfClass: number;
};

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

const peers: readonly Peer[] = [
  {
    name: 'LIKE',
    asked: ({ text }) => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`,
    queriesOfClass: 9,
  },
  {
    name: 'FTS5 trigram',
    table: `fts5(text, content = '', tokenize = 'trigram')`,
    prepared: (text) => text,
    asked: ({ text }) => (text.length < 3 ? null : quoted(text)),
    queriesOfClass: 30,
  },
  {
    name: 'FTS5 pairs',
    table: `fts5(text, content = '', tokenize = "unicode61 categories 'L* N* M* Co'")`,
    prepared: (text) => pairsOf(text).join(' '),
    asked: pairQuery,
    queriesOfClass: 30,
  },
];

/** Runs of letters as their pairs, the last letter by itself. */
function pairsOf(text: string): string[] {
  const pairs: string[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (isMark(text.charCodeAt(at))) continue;
    const next = text.charCodeAt(at + 1);
    pairs.push(Number.isNaN(next) || isMark(next) ? text.charAt(at) : text.slice(at, at + 2));
  }
  return pairs;
}

/** Marks are not in the index: a text with one cannot be asked exactly. */
function pairQuery({ text, kind }: Query): string | null {
  if (kind === 'marked') return null;
  if (text.length === 1) return `${quoted(text)} *`;
  return quoted(pairsOf(text).slice(0, -1).join(' '));
}

/** Measures all peers, each with as many of the queries as it can be asked in reasonable time. */
export function measurePeers(
  folder: string,
  texts: SearchedTexts,
  { queries, tell }: { readonly queries: readonly Query[]; readonly tell: (line: string) => void },
): Measured[] {
  return peers.flatMap((peer) => {
    tell(`peer ${peer.name}`);
    const asked = [...Map.groupBy(queries, classOf).values()]
      .flatMap((list) => evenly(list, peer.queriesOfClass))
      .filter((query) => peer.asked(query) !== null);
    const index = peer.table === undefined ? null : peerIndex(folder, texts, peer);
    const driver = index?.driver ?? texts.driver;
    const measured = searchTables.flatMap(({ sort, table }) => {
      if (index === null && sort === 'relevance') return [];
      const statement = driver.prepare(sqlOf(peer, sort));
      const times = timesInRounds(1, asked, (query) => statement.all(peer.asked(query)));
      const byClass = Map.groupBy(asked.keys(), (at) => classOf(asked[at] as Query));
      return [...byClass].map(([name, places]) =>
        spreadOf(
          { table, name, peer: peer.name },
          places.map((at) => times[at] as number),
        ),
      );
    });
    index?.driver.close();
    return [...(index?.measured ?? []), ...measured];
  });
}

function evenly<T>(list: readonly T[], count: number): readonly T[] {
  if (list.length <= count) return list;
  return Array.from(
    { length: count },
    (_, at) => list[Math.floor((at * list.length) / count)] as T,
  );
}

function sqlOf({ table }: Peer, sort: 'updated' | 'relevance'): string {
  if (table === undefined) {
    return String.raw`SELECT number FROM texts WHERE text LIKE ? ESCAPE '\' ORDER BY number DESC LIMIT 50`;
  }
  const order = sort === 'relevance' ? 'rank' : 'rowid DESC';
  return `SELECT rowid FROM peer WHERE peer MATCH ? ORDER BY ${order} LIMIT 50`;
}

/** Builds the index of a peer, or finds it; how long it took stands in it. */
function peerIndex(folder: string, texts: SearchedTexts, peer: Peer) {
  const file = join(folder, `${peer.name.replaceAll(' ', '-').toLowerCase()}.sqlite`);
  if (!existsSync(file)) {
    rmSync(`${file}-making`, { force: true });
    const making = new Database(`${file}-making`);
    making.exec(`PRAGMA synchronous = OFF; PRAGMA cache_size = -64000;
      CREATE VIRTUAL TABLE peer USING ${peer.table}; CREATE TABLE building (ms REAL NOT NULL)`);
    const insert = making.prepare('INSERT INTO peer (rowid, text) VALUES (?, ?)');
    const took = timeOf(() => {
      making.exec('BEGIN');
      const rows = texts.driver.prepare('SELECT number, text FROM texts ORDER BY number').iterate();
      for (const { number, text } of rows as IterableIterator<{ number: number; text: string }>) {
        insert.run(number, peer.prepared?.(text) ?? text);
      }
      making.exec('COMMIT');
    });
    making.prepare('INSERT INTO building VALUES (?)').run(took);
    making.close();
    renameSync(`${file}-making`, file);
  }
  const driver = new Database(file, { readonly: true });
  const took = driver.prepare('SELECT ms FROM building').pluck().get() as number;
  const table = 'Search, the index';
  const measured = [
    single(
      { table, name: 'bytes of the file per byte of text', peer: peer.name },
      '',
      statSync(file).size / texts.bytes,
    ),
    single({ table, name: 'building it', peer: peer.name }, 's', took / 1_000),
  ];
  return { driver, measured };
}
