import { parentPort, workerData } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import { openReader } from '../library';
import { createSearchService } from './searchService';
import type { SearchAnswer, SearchQuestion, WorkerNews } from './workerMessages';

const port = parentPort;
if (port === null) throw new Error('the search worker runs as a worker thread only');

const { folder } = workerData as { readonly folder: string };
const reader = openReader(folder);
const tell = (news: WorkerNews) => port.postMessage(news);
const service = createSearchService({
  db: reader.db,
  folder,
  indexes: true,
  onProgress: () => tell({ kind: 'progress' }),
  onTrouble: (what, error) => tell({ kind: 'trouble', what, error: String(error) }),
});

async function answer(question: SearchQuestion): Promise<SearchAnswer['value']> {
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

port.on('message', (question: SearchQuestion) => {
  const { id } = question;
  answer(question).then(
    (value) => tell({ kind: 'answer', id, value }),
    (error: unknown) => tell({ kind: 'refusal', id, error: asAppError(error).toData() }),
  );
});
