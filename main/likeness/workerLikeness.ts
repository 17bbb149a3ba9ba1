import { Worker } from 'node:worker_threads';
import { AppError, appErrorFromData } from '#shared/domain/errors';
import type { LikeAnswer, LikeFlag } from '#shared/domain/likeness';
import type { Likeness, LikenessPlace, StartLikeness } from '../ports/likeness';
import type { LikenessNews, LikenessQuestion } from './likenessMessages';

type Question = LikenessQuestion extends infer Q
  ? Q extends unknown
    ? Omit<Q, 'id'>
    : never
  : never;
type Waiting = { resolve(value: unknown): void; reject(error: unknown): void };

/** How long articles rest after a change before they are compared, in ms: whoever writes changes them again soon. */
const restMs = 8_000;

/** Compares in a worker thread, started when there is something to do; one that dies is started again by the next question. */
export function createWorkerLikeness(workerFile: URL): StartLikeness {
  return (place) => new WorkerLikeness(workerFile, place);
}

class WorkerLikeness implements Likeness {
  readonly #file: URL;
  readonly #place: LikenessPlace;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: URL, place: LikenessPlace) {
    this.#file = file;
    this.#place = place;
  }

  flags(ids: readonly string[]) {
    return this.#ask({ kind: 'flags', ids }) as Promise<readonly LikeFlag[]>;
  }

  alike(articleId: string) {
    return this.#ask({ kind: 'alike', articleId }) as Promise<LikeAnswer>;
  }

  readonly changed = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#ask({ kind: 'changed' }).catch((error: unknown) => this.#warn(error));
    }, restMs).unref();
  };

  async dispose() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    const worker = this.#worker;
    if (worker === null) return;
    await this.#ask({ kind: 'dispose' }).catch(() => undefined);
    this.#worker = null;
    await worker.terminate();
  }

  #warn(error: unknown): void {
    this.#place.logger.warn('articles could not be compared', { error: String(error) });
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
    worker.on('message', (news: LikenessNews) => this.#hear(news));
    worker.on('error', (error) => this.#warn(error));
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new AppError('interrupted'));
      this.#waiting.clear();
    });
    return worker;
  }

  #hear(news: LikenessNews): void {
    switch (news.kind) {
      case 'progress':
        this.#place.onProgress();
        return;
      case 'trouble':
        this.#warn(news.error);
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
