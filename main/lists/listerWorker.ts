import { parentPort, workerData } from 'node:worker_threads';
import type { ArticleSummary } from '#shared/domain/article';
import type { ArticleGroups, ArticlePage } from '#shared/domain/articleView';
import { ArticleLists, articlesTitled, openReader } from '../library';
import { systemClock } from '../ports/clock';
import { answerQuestions } from '../workers/answerQuestions';
import type { ListerQuestion } from './listerMessages';

const port = parentPort;
if (port === null) throw new Error('the lister runs as a worker thread only');

const { folder } = workerData as { readonly folder: string };
const reader = openReader(folder);
const lists = new ArticleLists(reader.db, { clock: systemClock });

async function answer(
  question: ListerQuestion,
): Promise<ArticleGroups | ArticlePage | readonly ArticleSummary[] | readonly string[] | null> {
  switch (question.kind) {
    case 'groups':
      return lists.groups(question.view);
    case 'page':
      return lists.page(question.stretch);
    case 'ids':
      return lists.ids(question.stretch);
    case 'titled':
      return articlesTitled(reader.db, question.asked);
    case 'dispose':
      reader.close();
      return null;
  }
}

answerQuestions(port, answer);
