import { Worker } from 'node:worker_threads';
import { AppError, appErrorFromData } from '#shared/domain/errors';
import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import type { Searcher, SearcherPlace, StartSearcher } from '../ports/searcher';
import type { SearchQuestion, WorkerNews } from './workerMessages';

type Question = SearchQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'id'>
    : never
  : never;
type Waiting = { resolve(value: unknown): void; reject(error: unknown): void };

/** How long after the first change the worker starts, in ms: a start of the desk has better things to do. */
const firstChangeMs = 2_000;

/**
 * Searches in a worker thread, started when there is something to do. One that dies refuses what it was asked as
 * `interrupted`; the next question starts another.
 */
export function createWorkerSearcher(workerFile: URL): StartSearcher {
  return (place) => new WorkerSearcher(workerFile, place);
}

class WorkerSearcher implements Searcher {
  readonly #file: URL;
  readonly #place: SearcherPlace;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: URL, place: SearcherPlace) {
    this.#file = file;
    this.#place = place;
  }

  find(search: Parameters<Searcher['find']>[0], window: Parameters<Searcher['find']>[1]) {
    return this.#ask({ kind: 'find', search, window }) as Promise<SearchPage>;
  }

  count(search: Parameters<Searcher['count']>[0]) {
    return this.#ask({ kind: 'count', search }) as Promise<number>;
  }

  state() {
    return this.#ask({ kind: 'state' }) as Promise<SearchState>;
  }

  async catchUp() {
    await this.#ask({ kind: 'catchUp' });
  }

  readonly changed = (): void => {
    if (this.#worker !== null) this.#send();
    else
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        this.#send();
      }, firstChangeMs).unref();
  };

  async dispose() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const worker = this.#worker;
    if (worker === null) return;
    await this.#ask({ kind: 'dispose' }).catch(() => undefined);
    this.#worker = null;
    await worker.terminate();
  }

  #send(): void {
    this.#ask({ kind: 'changed' }).catch((error: unknown) =>
      this.#place.logger.warn('the search worker did not hear of a change', {
        error: String(error),
      }),
    );
  }

  #ask(question: Question): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#worker ??= this.#start();
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      this.#worker.postMessage({ ...question, id: this.#lastId });
    });
  }

  #start(): Worker {
    const worker = new Worker(this.#file, { workerData: { folder: this.#place.folder } });
    worker.unref();
    worker.on('message', (news: WorkerNews) => this.#hear(news));
    worker.on('error', (error) => this.#place.logger.error('the search worker failed', error));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new AppError('interrupted'));
      this.#waiting.clear();
    });
    return worker;
  }

  #hear(news: WorkerNews): void {
    switch (news.kind) {
      case 'progress':
        this.#place.onProgress();
        return;
      case 'trouble':
        this.#place.logger.warn(news.what, { error: news.error });
        return;
      default: {
        const waiting = this.#waiting.get(news.id);
        this.#waiting.delete(news.id);
        if (news.kind === 'answer') waiting?.resolve(news.value);
        else waiting?.reject(appErrorFromData(news.error));
      }
    }
  }
}
