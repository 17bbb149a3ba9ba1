import Database from 'better-sqlite3';
import { IndexDamage } from './indexDamage';

export type IndexDriver = Database.Database;
export type IndexStatement = Database.Statement;

/** `KPKS`, so that no other program's file is taken for an index. */
const applicationId = 0x4b504b53;
/**
 * The form of the index: one of another form is built anew. To be raised with every change of what is written,
 * of `searchStrings` and `units` too: lists are held against texts that are read from the library again.
 */
export const indexVersion = 3;

const schema = `
CREATE TABLE segments (
  id INTEGER PRIMARY KEY,
  first_block INTEGER NOT NULL,
  directory BLOB NOT NULL,
  units BLOB NOT NULL
) STRICT;
CREATE TABLE blocks (id INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
CREATE TABLE docs (
  doc INTEGER PRIMARY KEY,
  article_id TEXT NOT NULL,
  revision INTEGER NOT NULL,
  change INTEGER NOT NULL,
  at TEXT NOT NULL,
  flags INTEGER NOT NULL,
  seal INTEGER NOT NULL
) STRICT;
`;

/** Opens the file of an index or makes an empty one. Errors: `IndexDamage`, errors of SQLite. */
export function openIndexDriver(file: string): IndexDriver {
  const driver = new Database(file, { timeout: 2_000 });
  try {
    driver.pragma('trusted_schema = OFF');
    driver.pragma('cell_size_check = ON');
    // Blocks are small beside it, so that little is left over at the end of each page.
    driver.pragma('page_size = 32768');
    driver.pragma('auto_vacuum = INCREMENTAL');
    driver.pragma('journal_mode = WAL');
    // What a power cut takes of an index is built again.
    driver.pragma('synchronous = NORMAL');
    // A merge of everything is one transaction: what it needs is not kept afterwards.
    driver.pragma('journal_size_limit = 4000000');
    driver.pragma('cache_size = -32000');
    begin(driver);
    return driver;
  } catch (error) {
    driver.close();
    throw error;
  }
}

function begin(driver: IndexDriver): void {
  const numbers = ['application_id', 'user_version'].map((name) =>
    driver.pragma(name, { simple: true }),
  );
  const tables = driver.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (numbers.every((number) => number === 0) && tables === 0) {
    const create = () => {
      driver.exec(schema);
      driver.pragma(`application_id = ${applicationId}`);
      driver.pragma(`user_version = ${indexVersion}`);
    };
    driver.transaction(create).immediate();
    return;
  }
  if (numbers[0] !== applicationId || numbers[1] !== indexVersion) {
    throw new IndexDamage('the index has another form');
  }
}
