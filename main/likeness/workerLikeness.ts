import type { LikeAnswer, LikeFlag } from '#shared/domain/likeness';
import type { Likeness, LikenessPlace, StartLikeness } from '../ports/likeness';
import { AskedWorker } from '../workers/askedWorker';
import type { LikenessNews, LikenessQuestion } from './likenessMessages';

/** How long articles rest after a change before they are compared, in ms: whoever writes changes them again soon. */
const restMs = 8_000;

/** Compares in a worker thread, started when there is something to do; one that dies is started again by the next question. */
export function createWorkerLikeness(workerFile: URL): StartLikeness {
  return (place) => new WorkerLikeness(workerFile, place);
}

class WorkerLikeness implements Likeness {
  readonly #place: LikenessPlace;
  readonly #worker: AskedWorker<LikenessQuestion, LikenessNews>;
  #timer: NodeJS.Timeout | null = null;

  constructor(file: URL, place: LikenessPlace) {
    this.#place = place;
    this.#worker = new AskedWorker({
      file,
      data: { folder: place.folder },
      onNews: (news) => this.#hear(news),
      onError: (error) => this.#warn(error),
    });
  }

  flags(ids: readonly string[]) {
    return this.#worker.ask({ kind: 'flags', ids }) as Promise<readonly LikeFlag[]>;
  }

  flagged() {
    return this.#worker.ask({ kind: 'flagged' }) as Promise<readonly string[]>;
  }

  alike(articleId: string) {
    return this.#worker.ask({ kind: 'alike', articleId }) as Promise<LikeAnswer>;
  }

  readonly changed = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#worker.ask({ kind: 'changed' }).catch((error: unknown) => this.#warn(error));
    }, restMs).unref();
  };

  async dispose() {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#worker.dispose();
  }

  #warn(error: unknown): void {
    this.#place.logger.warn('articles could not be compared', { error: String(error) });
  }

  #hear(news: LikenessNews): void {
    if (news.kind === 'progress') this.#place.onProgress();
    else this.#warn(news.error);
  }
}
