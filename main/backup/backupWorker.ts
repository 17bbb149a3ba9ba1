import { parentPort, workerData } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import type { BackupWorkerReply, BackupWorkerTask } from './backupRunner';
import { runBackupTask } from './backupTask';
import { watchFor } from './follow';

const port = parentPort;
if (port === null) throw new Error('the backup worker runs as a worker thread only');

const { kind, order, stop } = workerData as BackupWorkerTask;
const asked = new Int32Array(stop);
const answer = (reply: BackupWorkerReply) => port.postMessage(reply);
const watch = watchFor(
  (far) => answer({ far }),
  () => Atomics.load(asked, 0) === 1,
);
runBackupTask(kind, order, watch).then(
  (result) => answer({ ok: true, result }),
  (error: unknown) => answer({ ok: false, error: asAppError(error).toData() }),
);
