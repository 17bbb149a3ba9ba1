import type { KapokApp } from '../../app';
import type { CommandResult } from '../commandResult';

/** `backup`: a checked copy of the whole library, beside it or in the file that is named. */
export async function runBackup(toFile: string | null, app: KapokApp): Promise<CommandResult> {
  const made = toFile === null ? await app.backups.make('manual') : null;
  const facts = made ?? (await app.backups.writeTo(toFile ?? ''));
  const file = made === null ? toFile : await app.backups.fileOf(made.id);
  const { articles, bytes, change } = facts;
  return {
    json: { file, articles, bytes, change, checked: true },
    text: `file\t${file}\narticles\t${articles}\nbytes\t${bytes}\n`,
    errors: [],
  };
}
