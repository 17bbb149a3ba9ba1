import { parentPort } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import { type ImportTask, runImportTask } from './importTask';
import type { ImportReply } from './workerReader';

const port = parentPort;
if (port === null) throw new Error('the import worker runs as a worker thread only');

port.on('message', (task: ImportTask) => {
  const answer = (reply: ImportReply) => port.postMessage(reply);
  runImportTask(task).then(
    (result) => answer({ ok: true, result }),
    (error: unknown) => answer({ ok: false, error: asAppError(error).toData() }),
  );
});
