import type { KapokApp } from '../../app';
import { checkIntegrity, countLibrary } from '../../library';
import type { CommandResult } from '../commandResult';

/** `doctor`: whether the library is sound, what it holds, and in which form. */
export function runDoctor(app: KapokApp): CommandResult {
  const { library } = app.library();
  const integrity = checkIntegrity(library.db, { deep: true });
  const counts = countLibrary(library.db);
  const version = library.migration.to;
  const lines = [
    `integrity\t${integrity.ok ? 'ok' : 'FAILED'}`,
    `version\t${version}`,
    ...Object.entries(counts).map(([name, count]) => `${name}\t${count}`),
  ];
  const problems = [
    ...integrity.database,
    ...integrity.orphans,
    ...integrity.unreadable.map(({ kind, id, message }) => `${kind} ${id}: ${message}`),
  ];
  return {
    json: { ok: integrity.ok, version, integrity, counts },
    text: `${lines.join('\n')}\n`,
    errors: problems,
  };
}
