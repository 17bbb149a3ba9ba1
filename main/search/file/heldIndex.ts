import { join } from 'node:path';
import {
  articlesChangedAfter,
  articlesPurgedAfter,
  lastChange,
  type ReadableDb,
} from '../../library';
import type { SearchGround } from '../query/searchRun';
import type { Segment } from '../segments/segment';
import { ArticleTexts } from '../texts/articleTexts';
import { type IndexContents, readContents } from './indexContents';
import { isDamage } from './indexDamage';
import { IndexFile } from './indexFile';

/** The name of the index beside the library. */
export const indexFileName = 'search.sqlite';

/** Where an index lies, and of which library it is. */
export type IndexPlace = {
  /** For reading; the library is never written to. */
  readonly db: ReadableDb;
  readonly folder: string;
  readonly fileName?: string;
  /** Told when the index was thrown away, or cannot be used at all. */
  readonly onTrouble?: (what: string, error: unknown) => void;
};

/**
 * The index as it is held in memory, kept in step with its file and with the library. An index that is damaged, old
 * or of another library is thrown away and begun anew; where there can be none, there is none, and all articles wait.
 */
export class HeldIndex {
  readonly #db: ReadableDb;
  readonly #path: string;
  readonly #onTrouble: (what: string, error: unknown) => void;
  readonly #texts: ArticleTexts;
  #file: IndexFile | null = null;
  #contents: IndexContents;
  #segments: readonly Segment[] = [];
  #change = 0;
  #epoch = 0;

  constructor({ db, folder, fileName = indexFileName, onTrouble }: IndexPlace) {
    this.#db = db;
    this.#path = join(folder, fileName);
    this.#onTrouble = onTrouble ?? (() => undefined);
    this.#texts = new ArticleTexts(db);
    try {
      this.#file = IndexFile.open(this.#path);
      this.#contents = this.#load();
    } catch (error) {
      this.#contents = isDamage(error) ? this.#beginAnew(error) : this.#doWithout(error);
    }
  }

  /** Grows with everything that may change an answer. */
  get epoch(): number {
    return this.#epoch;
  }

  get file(): IndexFile | null {
    return this.#file;
  }

  /** The version of the file that is held. */
  get version(): number {
    return this.#contents.version;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** What a search looks through. */
  get ground(): SearchGround {
    const { docs, pending } = this.#contents;
    const [db, index, segments, texts] = [this.#db, this.#file, this.#segments, this.#texts];
    return { db, index, segments, docs, texts, pending };
  }

  /** Answers may be others from now on. */
  touch(): void {
    this.#epoch += 1;
  }

  /** The file holds these segments now. */
  replaceSegments(segments: readonly Segment[]): void {
    this.#segments = segments;
    this.touch();
  }

  /** Takes note of what has changed since it last looked. */
  refresh(): void {
    try {
      if (this.#file !== null && this.#file.dataVersion() !== this.version) this.#load();
      this.#followLibrary();
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#beginAnew(error);
    }
  }

  #followLibrary(): void {
    const { docs, pending } = this.#contents;
    const last = lastChange(this.#db);
    if (last === this.#change) return;
    this.touch();
    for (const id of articlesPurgedAfter(this.#db, this.#change)) {
      docs.gone(id);
      pending.remove(id);
    }
    for (const state of articlesChangedAfter(this.#db, this.#change)) {
      docs.gone(state.id);
      pending.put(state);
    }
    this.#change = last;
  }

  /** Makes good what an error of the index says; false when the error is another's. */
  repair(error: unknown): boolean {
    if (!isDamage(error)) return false;
    // Another process may have merged what was being read: then nothing is damaged.
    if (this.#hasOtherVersion()) this.refresh();
    else this.#beginAnew(error);
    return true;
  }

  /** Tells of an index that cannot be written. */
  complain(what: string, error: unknown): void {
    this.#onTrouble(what, error);
  }

  #hasOtherVersion(): boolean {
    try {
      return this.#file !== null && this.#file.dataVersion() !== this.version;
    } catch (error) {
      if (isDamage(error)) return false;
      throw error;
    }
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }

  /** Throws the index away; it is built again in time, and until then articles are read. */
  #beginAnew(cause: unknown): IndexContents {
    this.#onTrouble('the search index is damaged and is built anew', cause);
    this.close();
    try {
      IndexFile.remove(this.#path);
      this.#file = IndexFile.open(this.#path);
      return this.#load();
    } catch (error) {
      return this.#doWithout(error);
    }
  }

  #doWithout(error: unknown): IndexContents {
    this.#onTrouble('there is no search index', error);
    this.close();
    return this.#load();
  }

  #load(): IndexContents {
    const contents = readContents(this.#db, this.#file);
    this.#contents = contents;
    this.#change = contents.change;
    this.replaceSegments(contents.segments);
    return contents;
  }
}
