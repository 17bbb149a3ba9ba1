import { resolve } from 'node:path';
import { defineCommand } from '../command';
import { UsageError } from '../usageError';
import { idsOrAll } from '../words';

/** `handover`: writes articles with all that belongs to them into one sealed file. */
export const handoverCommand = defineCommand({
  usage: 'handover ID...|--all --to FILE [--note TEXT] --library DIR',
  options: { all: { type: 'boolean' }, to: { type: 'string' }, note: { type: 'string' } },
  read: (words, { all, to, note = '' }) => {
    if (!to) throw new UsageError('handover needs --to FILE');
    return { ids: idsOrAll('handover', words, all), outFile: resolve(to), note };
  },
  run: async ({ ids, outFile, note }, context) => {
    const { handovers } = (await context.app()).library();
    const { articles, media } = await handovers.send({ ids, path: outFile, note });
    return {
      json: { file: outFile, articles, media },
      text: articles.map(({ id, revision, title }) => `${id}\t${revision}\t${title}\n`).join(''),
      errors: [],
    };
  },
});
