// npm run package: packs the app for this Linux machine into release/ and tests the packed program.
import { existsSync } from 'node:fs';
import { packForThisMachine } from './packaging/localPackage.mjs';
import { runInForeground } from './setup/command.mjs';
import { onDisplay } from './setup/display.mjs';
import { ensureAppReady, runEntry } from './setup/ensureReady.mjs';
import { inRoot } from './setup/paths.mjs';
import { notice } from './setup/progress.mjs';

await runEntry(async () => {
  const runtime = await ensureAppReady();
  const program = await packForThisMachine(runtime);
  notice(`packed ${program}`);
  if (!existsSync(inRoot('tests', 'packaged'))) return 0;
  const vitest = inRoot('node_modules', 'vitest', 'vitest.mjs');
  const test = onDisplay(process.execPath, [vitest, 'run', '--project=packaged']);
  return runInForeground(test.command, test.args, { env: { KAPOK_PACKAGED: program } });
});
