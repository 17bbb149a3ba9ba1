import { Worker } from 'node:worker_threads';
import { AppError, type AppErrorData, appErrorFromData } from '#shared/domain/errors';
import type { PictureMaker } from '../ports/pictureMaker';
import type { MadePicture, PictureTask } from './makePicture';

/** What the worker answers to one task. */
export type PictureReply =
  | { readonly ok: true; readonly picture: MadePicture }
  | { readonly ok: false; readonly error: AppErrorData };

/** How long one picture may take, and after which idle time the worker and its memory go. */
export type MakingBounds = { readonly timeoutMs: number; readonly idleMs: number };

const usualBounds: MakingBounds = { timeoutMs: 60_000, idleMs: 15_000 };

/**
 * Makes pictures one after another in one worker thread, started at the first: at most one is unpacked at a time, which
 * bounds the memory to that of the largest picture allowed. A worker that failed is not used
 * again. Pictures that wait when the maker is disposed, and later ones, are refused as `interrupted`.
 */
export function createWorkerPictureMaker(workerFile: URL, bounds = usualBounds): PictureMaker {
  let worker: Worker | null = null;
  let isDisposed = false;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const stop = async () => {
    clearTimeout(idle);
    const current = worker;
    worker = null;
    await current?.terminate();
  };
  const makeNow = async (task: PictureTask): Promise<MadePicture> => {
    clearTimeout(idle);
    if (isDisposed) throw new AppError('interrupted');
    worker ??= new Worker(workerFile);
    try {
      return await answerOf(worker, task, bounds.timeoutMs);
    } catch (error) {
      await stop();
      throw error;
    } finally {
      idle = setTimeout(() => void stop(), bounds.idleMs).unref();
    }
  };
  return {
    make: (task) => {
      const made = last.catch(() => undefined).then(() => makeNow(task));
      last = made;
      return made;
    },
    dispose: () => {
      isDisposed = true;
      return stop();
    },
  };
}

function answerOf(worker: Worker, task: PictureTask, timeoutMs: number): Promise<MadePicture> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
      act();
    };
    const onMessage = (reply: PictureReply) =>
      settle(() => (reply.ok ? resolve(reply.picture) : reject(appErrorFromData(reply.error))));
    const onEnd = (cause: unknown) => settle(() => reject(new AppError('interrupted', { cause })));
    const tooSlow = () =>
      settle(() => reject(new AppError('content_invalid', { reason: 'pictureUnreadable' })));
    const timer = setTimeout(tooSlow, timeoutMs);
    worker.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    worker.postMessage(task);
  });
}
