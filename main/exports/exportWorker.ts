import { parentPort } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import { type ExportTask, runExportTask } from './exportTask';
import type { WorkerReply } from './workerRunner';

const port = parentPort;
if (port === null) throw new Error('the export worker runs as a worker thread only');

port.on('message', (task: ExportTask) => {
  const answer = (reply: WorkerReply) => port.postMessage(reply);
  runExportTask(task).then(
    (result) => answer({ ok: true, result }),
    (error: unknown) => answer({ ok: false, error: asAppError(error).toData() }),
  );
});
