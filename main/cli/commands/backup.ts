import { resolve } from 'node:path';
import { defineCommand } from '../command';
import { noWords } from '../words';

/** `backup`: a checked copy of the whole library, beside it or in the file that is named. */
export const backupCommand = defineCommand({
  usage: 'backup --library DIR [--to FILE]',
  options: { to: { type: 'string' } },
  read: (words, { to }) => {
    noWords('backup', words);
    return { toFile: to ? resolve(to) : null };
  },
  run: async ({ toFile }, context) => {
    const { backups } = await context.app();
    const made = toFile === null ? await backups.make('manual') : null;
    const facts = made ?? (await backups.writeTo(toFile ?? ''));
    const file = made === null ? toFile : await backups.fileOf(made.id);
    const { articles, bytes, change } = facts;
    return {
      json: { file, articles, bytes, change, checked: true },
      text: `file\t${file}\narticles\t${articles}\nbytes\t${bytes}\n`,
      errors: [],
    };
  },
});
