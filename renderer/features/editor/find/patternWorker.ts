import { config } from 'zod';
import { finderOf } from '#shared/editor/search/findInText';
import { type PatternReply, patternRequestSchema } from './patternRequest';

// The content policy allows no code made from strings; zod would try.
config({ jitless: true });

const say = (reply: PatternReply) => postMessage(reply);

// Away from the page, which ends this worker when a pattern runs too long.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const { ticket, query, texts } = patternRequestSchema.parse(data);
  const find = finderOf(query);
  const matches = texts.map((text) =>
    find(text).map(({ from, to, groups, named }) => ({
      from,
      to,
      groups: [...groups],
      named: { ...named },
    })),
  );
  say({ kind: 'found', ticket, matches });
});
say({ kind: 'ready' });
