import { parentPort, workerData } from 'node:worker_threads';
import type { LikeAnswer, LikeFlag } from '#shared/domain/likeness';
import { openReader } from '../library';
import { runInSlices } from '../search/breathe';
import { answerQuestions } from '../workers/answerQuestions';
import { LikenessIndex } from './likenessIndex';
import type { LikenessNews, LikenessQuestion } from './likenessMessages';

const port = parentPort;
if (port === null) throw new Error('the likeness worker runs as a worker thread only');

const { folder } = workerData as { readonly folder: string };
const reader = openReader(folder);
const index = new LikenessIndex({ db: reader.db, folder });
const tell = (news: LikenessNews) => port.postMessage(news);
let running: Promise<unknown> | null = null;
let flagging: Promise<readonly string[]> | null = null;
let isAsked = false;
let isEnding = false;

/** Takes up what has changed, questions first; what changes meanwhile is taken up after it. */
async function catchUp(): Promise<void> {
  do {
    isAsked = false;
    await runInSlices(index.catchUp(), () => !isEnding);
  } while (isAsked && !isEnding);
  tell({ kind: 'progress' });
}

function changed(): void {
  isAsked = true;
  running ??= catchUp()
    .catch((error: unknown) => tell({ kind: 'trouble', error: String(error) }))
    .finally(() => {
      running = null;
    });
}

/** Hits and their count are asked for together: all articles are gone through once. */
function flagged(): Promise<readonly string[]> {
  flagging ??= runInSlices(index.flagged(), () => !isEnding)
    .then((found) => found?.value ?? [])
    .finally(() => {
      flagging = null;
    });
  return flagging;
}

async function answer(
  question: LikenessQuestion,
): Promise<readonly LikeFlag[] | readonly string[] | LikeAnswer | null> {
  switch (question.kind) {
    case 'flags':
      return index.flags(question.ids);
    case 'flagged':
      return flagged();
    case 'alike':
      return index.alike(question.articleId);
    case 'changed':
      changed();
      return null;
    case 'dispose':
      isEnding = true;
      await Promise.allSettled([running, flagging]);
      index.close();
      reader.close();
      return null;
  }
}

answerQuestions(port, answer);
