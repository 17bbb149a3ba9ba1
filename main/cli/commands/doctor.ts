import type { KapokApp } from '../../app';
import { checkIntegrity, countLibrary, countOrphans } from '../../library';
import { systemClock } from '../../ports/clock';
import { rebuildIndex } from '../../search/file/rebuildIndex';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { noWords } from '../words';

function runDoctor(app: KapokApp, withIndex: boolean): CommandResult {
  const { library } = app.library();
  const integrity = checkIntegrity(library.db, { deep: true });
  const counts = countLibrary(library.db);
  const orphans = countOrphans(library.db, systemClock);
  const version = library.migration.to;
  const index = withIndex ? rebuildIndex(library.db, library.folder) : null;
  const lines = [
    `integrity\t${integrity.ok ? 'ok' : 'FAILED'}`,
    `version\t${version}`,
    ...Object.entries(counts).map(([name, count]) => `${name}\t${count}`),
    `pictures that nothing names\t${orphans.pictures} (${orphans.bytes} bytes)`,
    ...(index === null ? [] : [`search index\t${index.equal ? 'equal to a rebuild' : 'rebuilt'}`]),
  ];
  const problems = [
    ...integrity.database,
    ...integrity.orphans,
    ...integrity.unreadable.map(({ kind, id, message }) => `${kind} ${id}: ${message}`),
    ...(index?.stood && !index.equal
      ? ['the search index differed from a rebuild, which has taken its place']
      : []),
  ];
  return {
    json: {
      ok: integrity.ok,
      version,
      integrity,
      counts,
      orphanPictures: orphans,
      ...(index === null ? {} : { index }),
    },
    text: `${lines.join('\n')}\n`,
    errors: problems,
  };
}

/** `doctor`: whether the library is sound, what it holds, and in which form; asked to, whether the search index is. */
export const doctorCommand = defineCommand({
  usage: 'doctor --library DIR [--rebuild-index]',
  options: { 'rebuild-index': { type: 'boolean' } },
  read: (words, values) => {
    noWords('doctor', words);
    return { rebuildIndex: values['rebuild-index'] ?? false };
  },
  run: async ({ rebuildIndex: withIndex }, context) => runDoctor(await context.app(), withIndex),
});
