import type { ArticleId, ArticleSummary } from '#shared/domain/article';
import type { ArticleGroups, ArticlePage } from '#shared/domain/articleView';
import type { ArticleLister, StartLister } from '../ports/articleLister';
import { AskedWorker } from '../workers/askedWorker';
import type { ListerQuestion } from './listerMessages';

/**
 * Lists in a worker thread, so that an order that takes long to find holds nobody up who writes. One that dies
 * refuses what it was asked as `interrupted`; the next question starts another.
 */
export function createWorkerLister(workerFile: URL): StartLister {
  return ({ folder, logger }): ArticleLister => {
    const worker = new AskedWorker<ListerQuestion, never>({
      file: workerFile,
      data: { folder },
      onNews: () => undefined,
      onError: (error) => logger.error('the worker that lists articles failed', error),
    });
    // The page asks for its list as soon as it is there: the thread comes up meanwhile.
    worker.start();
    return {
      groups: (view) => worker.ask({ kind: 'groups', view }) as Promise<ArticleGroups>,
      page: (stretch) => worker.ask({ kind: 'page', stretch }) as Promise<ArticlePage>,
      ids: (stretch) => worker.ask({ kind: 'ids', stretch }) as Promise<readonly ArticleId[]>,
      titled: (asked) =>
        worker.ask({ kind: 'titled', asked }) as Promise<readonly ArticleSummary[]>,
      dispose: () => worker.dispose(),
    };
  };
}
