import { parentPort, workerData } from 'node:worker_threads';
import type { SearchPage, SearchState } from '#shared/domain/foundArticle';
import { openReader } from '../library';
import { answerQuestions } from '../workers/answerQuestions';
import { createSearchService } from './searchService';
import type { SearchNews, SearchQuestion } from './workerMessages';

const port = parentPort;
if (port === null) throw new Error('the search worker runs as a worker thread only');

const { folder } = workerData as { readonly folder: string };
const reader = openReader(folder);
const tell = (news: SearchNews) => port.postMessage(news);
const service = createSearchService({
  db: reader.db,
  folder,
  indexes: true,
  onProgress: () => tell({ kind: 'progress' }),
  onTrouble: (what, error) => tell({ kind: 'trouble', what, error: String(error) }),
});

async function answer(question: SearchQuestion): Promise<SearchPage | SearchState | number | null> {
  switch (question.kind) {
    case 'find':
      return service.find(question.search, question.window);
    case 'count':
      return service.count(question.search);
    case 'state':
      return service.state();
    case 'catchUp':
      await service.catchUp();
      return null;
    case 'changed':
      service.changed();
      return null;
    case 'dispose':
      await service.dispose();
      reader.close();
      return null;
  }
}

answerQuestions(port, answer);
