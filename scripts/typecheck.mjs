// npm run typecheck: the compiler over every part of the code, each with its own environment.
import { existsSync } from 'node:fs';
import { runQuietly } from './setup/command.mjs';
import { ensureReady, runEntry } from './setup/ensureReady.mjs';
import { inRoot } from './setup/paths.mjs';

const parts = ['shared', 'main', 'renderer', 'tests', 'scripts'];

await runEntry(async () => {
  await ensureReady({});
  const compiler = inRoot('node_modules', 'typescript', 'bin', 'tsc');
  let errors = 0;
  for (const part of parts.filter((name) => existsSync(inRoot(name, 'tsconfig.json')))) {
    const { status, output } = await runQuietly(process.execPath, [
      compiler,
      '--noEmit',
      '-p',
      part,
    ]);
    process.stdout.write(output);
    const found = output.match(/error TS\d+/g)?.length ?? 0;
    errors += status === 0 ? 0 : Math.max(found, 1);
  }
  process.stdout.write(errors === 0 ? 'typecheck: no errors\n' : `typecheck: ${errors} errors\n`);
  return errors === 0 ? 0 : 1;
});
