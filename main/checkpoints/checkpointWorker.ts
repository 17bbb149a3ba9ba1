import { parentPort, workerData } from 'node:worker_threads';
import { openLogKeeper } from '../library';
import { answerQuestions } from '../workers/answerQuestions';
import type { CheckpointQuestion } from './checkpointMessages';

const port = parentPort;
if (port === null) throw new Error('the checkpoint worker runs as a worker thread only');

const { folder } = workerData as { readonly folder: string };
const keeper = openLogKeeper(folder);

async function answer({ kind }: CheckpointQuestion): Promise<null> {
  if (kind === 'putAway') keeper.putAway();
  else keeper.close();
  return null;
}

answerQuestions(port, answer);
