import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import type { Searcher, SearcherPlace, StartSearcher } from '../ports/searcher';
import { AskedWorker } from '../workers/askedWorker';
import type { SearchNews, SearchQuestion } from './workerMessages';

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
  readonly #place: SearcherPlace;
  readonly #worker: AskedWorker<SearchQuestion, SearchNews>;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: URL, place: SearcherPlace) {
    this.#place = place;
    this.#worker = new AskedWorker({
      file,
      data: { folder: place.folder },
      onNews: (news) => this.#hear(news),
      onError: (error) => place.logger.error('the search worker failed', error),
    });
  }

  find(search: Parameters<Searcher['find']>[0], window: Parameters<Searcher['find']>[1]) {
    return this.#worker.ask({ kind: 'find', search, window }) as Promise<SearchPage>;
  }

  count(search: Parameters<Searcher['count']>[0]) {
    return this.#worker.ask({ kind: 'count', search }) as Promise<number>;
  }

  state() {
    return this.#worker.ask({ kind: 'state' }) as Promise<SearchState>;
  }

  async catchUp() {
    await this.#worker.ask({ kind: 'catchUp' });
  }

  readonly changed = (): void => {
    if (this.#worker.isRunning) this.#send();
    else
      this.#timer ??= setTimeout(() => {
        this.#timer = null;
        this.#send();
      }, firstChangeMs).unref();
  };

  async dispose() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#worker.dispose();
  }

  #send(): void {
    this.#worker.ask({ kind: 'changed' }).catch((error: unknown) =>
      this.#place.logger.warn('the search worker did not hear of a change', {
        error: String(error),
      }),
    );
  }

  #hear(news: SearchNews): void {
    if (news.kind === 'progress') this.#place.onProgress();
    else this.#place.logger.warn(news.what, { error: news.error });
  }
}
