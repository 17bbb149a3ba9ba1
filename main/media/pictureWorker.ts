import { parentPort } from 'node:worker_threads';
import { asAppError } from '#shared/domain/errors';
import { makePicture, type PictureTask } from './makePicture';
import type { PictureReply } from './workerPictureMaker';

const port = parentPort;
if (port === null) throw new Error('the picture worker runs as a worker thread only');

const made = (task: PictureTask): PictureReply => {
  try {
    return { ok: true, picture: makePicture(task) };
  } catch (error) {
    return { ok: false, error: asAppError(error).toData() };
  }
};

port.on('message', (task: PictureTask) => port.postMessage(made(task)));
