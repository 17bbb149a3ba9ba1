import type { SearchQuery, TextMatch } from '#shared/editor/search/searchQuery';
import { patternReplySchema } from './patternRequest';
import { startPatternWorker } from './startPatternWorker';

/** The hits of each text, or that the pattern ran too long and was ended. */
export type PatternResult =
  | { readonly kind: 'found'; readonly matches: readonly (readonly TextMatch[])[] }
  | { readonly kind: 'tooSlow' };

/** Runs regular expressions where they cannot hold the desk. */
export type PatternRunner = {
  run(query: SearchQuery, texts: readonly string[]): Promise<PatternResult>;
  stop(): void;
};

/** How long a pattern may take for all texts, in milliseconds. */
const patternLimitMs = 1_500;

/** The part of a worker that a runner needs. */
export type PatternWorker = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** Starts the worker at the first pattern, ends it with one that runs too long, and starts another then. */
export function createPatternRunner(
  start: () => PatternWorker = startPatternWorker,
  limitMs = patternLimitMs,
): PatternRunner {
  let worker: PatternWorker | null = null;
  let ready: Promise<void> = Promise.resolve();
  let ticket = 0;
  let isBusy = false;
  const stop = () => {
    worker?.terminate();
    worker = null;
  };
  const running = () => {
    if (worker !== null) return worker;
    const started = start();
    worker = started;
    ready = untilReply(started, (reply) => reply.kind === 'ready').then(() => undefined);
    return started;
  };
  return {
    stop,
    run: async (query, texts) => {
      const mine = ++ticket;
      // Nobody waits any more for what an earlier pattern finds.
      if (isBusy) stop();
      isBusy = true;
      const asked = running();
      await ready;
      const found = untilReply(asked, (reply) => reply.kind === 'found' && reply.ticket === mine);
      asked.postMessage({ ticket: mine, query, texts });
      const reply = await within(found, limitMs);
      if (mine === ticket) isBusy = false;
      if (reply?.kind === 'found') return { kind: 'found', matches: reply.matches };
      if (worker === asked) stop();
      return { kind: 'tooSlow' };
    },
  };
}

type Reply = ReturnType<typeof patternReplySchema.parse>;

function untilReply(worker: PatternWorker, isWanted: (reply: Reply) => boolean): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const hear = (event: Event) => {
      const reply = patternReplySchema.parse('data' in event ? event.data : null);
      if (!isWanted(reply)) return;
      worker.removeEventListener('message', hear);
      resolve(reply);
    };
    worker.addEventListener('message', hear);
    worker.addEventListener('error', () => reject(new Error('the pattern worker failed')));
  });
}

async function within(found: Promise<Reply>, limitMs: number): Promise<Reply | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), limitMs);
  });
  try {
    return await Promise.race([found, limit]);
  } finally {
    clearTimeout(timer);
  }
}
