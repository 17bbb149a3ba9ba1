import { resolve } from 'node:path';
import type { KapokApp } from '../../app';
import { randomIds } from '../../ports/ids';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { UsageError } from '../usageError';
import { idsOrAll } from '../words';

/** `handover`: writes articles with all that belongs to them, or the whole library, into one sealed file. */
export const handoverCommand = defineCommand({
  usage: 'handover ID...|--all|--whole --to FILE [--note TEXT] --library DIR',
  options: {
    all: { type: 'boolean' },
    whole: { type: 'boolean' },
    to: { type: 'string' },
    note: { type: 'string' },
  },
  read: (words, { all, whole = false, to, note = '' }) => {
    if (!to) throw new UsageError('handover needs --to FILE');
    if (whole && (all || words.length > 0))
      throw new UsageError('handover needs ID..., --all or --whole');
    const ids = whole ? null : idsOrAll('handover', words, all);
    return { whole, ids, outFile: resolve(to), note };
  },
  run: async ({ whole, ids, outFile, note }, context) => {
    const app = await context.app();
    if (whole) return runWhole(app, outFile, context.places.version);
    const { handovers } = app.library();
    const { articles, media } = await handovers.send({ ids, path: outFile, note });
    return {
      json: { file: outFile, articles, media },
      text: articles.map(({ id, revision, title }) => `${id}\t${revision}\t${title}\n`).join(''),
      errors: [],
    };
  },
});

/** Every row of the library, which `restore` makes a library of again. */
async function runWhole(app: KapokApp, file: string, program: string): Promise<CommandResult> {
  const { authorName: sentBy } = app.settings.get();
  const { rows } = await app.backups.pack(file, { id: randomIds.record(), program, sentBy });
  const lines = Object.entries(rows).map(([table, count]) => `${table}\t${count}\n`);
  return { json: { file, rows }, text: lines.join(''), errors: [] };
}
