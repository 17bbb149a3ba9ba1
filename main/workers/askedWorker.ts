import { Worker } from 'node:worker_threads';
import { AppError, appErrorFromData } from '#shared/domain/errors';
import type { Numbered, Reply } from './questions';

/** How a worker is started, and who hears what it tells by itself and of its end. */
export type AskedWorkerOptions<News> = {
  readonly file: URL;
  readonly data: unknown;
  readonly onNews: (news: News) => void;
  readonly onError: (error: Error) => void;
};

type Waiting = { resolve(value: unknown): void; reject(error: unknown): void };

/**
 * A worker thread that answers questions, started by the first or before it. One that dies refuses what it was asked as
 * `interrupted`; the next question starts another.
 */
export class AskedWorker<
  Question extends { readonly kind: string },
  News extends { readonly kind: string },
> {
  readonly #options: AskedWorkerOptions<News>;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(options: AskedWorkerOptions<News>) {
    this.#options = options;
  }

  get isRunning(): boolean {
    return this.#worker !== null;
  }

  /** Starts it ahead of its first question. */
  start(): void {
    this.#worker ??= this.#begin();
  }

  ask(question: Question | { readonly kind: 'dispose' }): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.start();
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { resolve, reject });
      const numbered: Numbered<typeof question> = { ...question, id: this.#lastId };
      this.#worker?.postMessage(numbered);
    });
  }

  /** Lets the worker put its things away, then ends it; without one, nothing happens. */
  async dispose(): Promise<void> {
    const worker = this.#worker;
    if (worker === null) return;
    await this.ask({ kind: 'dispose' }).catch(() => undefined);
    this.#worker = null;
    await worker.terminate();
  }

  #begin(): Worker {
    const { file, data, onError } = this.#options;
    const worker = new Worker(file, { workerData: data });
    worker.unref();
    worker.on('message', (message: Reply | News) => this.#hear(message));
    worker.on('error', onError);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = null;
      for (const { reject } of this.#waiting.values()) reject(new AppError('interrupted'));
      this.#waiting.clear();
    });
    return worker;
  }

  #hear(message: Reply | News): void {
    if (!isReply(message)) {
      this.#options.onNews(message);
      return;
    }
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.kind === 'answer') waiting?.resolve(message.value);
    else waiting?.reject(appErrorFromData(message.error));
  }
}

function isReply(message: Reply | { readonly kind: string }): message is Reply {
  return message.kind === 'answer' || message.kind === 'refusal';
}
