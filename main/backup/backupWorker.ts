import { parentPort, workerData } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import type { BackupWorkerReply, BackupWorkerTask } from './backupRunner';
import { runBackupTask } from './backupTask';

const port = parentPort;
if (port === null) throw new Error('the backup worker runs as a worker thread only');

const { kind, order } = workerData as BackupWorkerTask;
const answer = (reply: BackupWorkerReply) => port.postMessage(reply);
runBackupTask(kind, order).then(
  (result) => answer({ ok: true, result }),
  (error: unknown) => answer({ ok: false, error: asAppError(error).toData() }),
);
