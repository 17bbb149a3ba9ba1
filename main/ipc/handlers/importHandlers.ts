import { extname, join } from 'node:path';
import { exportBaseName } from '../../exports/fileNames';
import { writeFileSafely } from '../../files/writeFileSafely';
import { originalOf, readOriginalBytes } from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';

type ImportMethod = Extract<keyof Handlers, `imports.${string}`>;

/** An import of more files than these begins with a backup. */
const fewFiles = 20;

/** Imports, from their dry run to their end, and the files that articles came from. */
export function importHandlers(services: Services): Pick<Handlers, ImportMethod> {
  const imports = () => openLibraryOf(services).imports;
  const db = () => openLibraryOf(services).library.db;
  const named = ({ id }: { readonly id: string }) => ({ id });
  return {
    'imports.plan': async ({ from }) => {
      const paths = await services.dialogs.pickImports(from);
      return paths === null ? null : named(await imports().plan(paths));
    },
    'imports.planDropped': async ({ files }) => named(await imports().planDropped(files)),
    'imports.run': ({ id }) => imports().read(id),
    'imports.start': async ({ id, ordinals }) => {
      if (ordinals.length > fewFiles) await services.backups.beforeBulk('import');
      imports().start(id, ordinals);
      return null;
    },
    'imports.stop': ({ id }) => {
      imports().stop(id);
      return null;
    },
    'imports.resume': ({ id }) => {
      imports().resume(id);
      return null;
    },
    'imports.close': ({ id }) => {
      imports().close(id);
      return null;
    },
    'imports.unfinished': () => [...imports().unfinished()],
    'imports.original': ({ id }) => originalOf(db(), id),
    'imports.saveOriginal': async ({ id }) => {
      const original = originalOf(db(), id);
      if (original === null) return null;
      const folder = await services.dialogs.pickExportFolder();
      if (folder === null) return null;
      const extension = extname(original.fileName);
      const base = original.fileName.slice(0, -extension.length || undefined);
      const name = `${exportBaseName(base.split('/').at(-1) ?? base, id)}${extension}`;
      await writeFileSafely(join(folder, name), readOriginalBytes(db(), original.id));
      return { fileName: name };
    },
  };
}
