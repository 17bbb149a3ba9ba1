// npm run bench: measures the built app.
import { runInForeground } from './setup/command.mjs';
import { onDisplay } from './setup/display.mjs';
import { ensureAppReady, runEntry } from './setup/ensureReady.mjs';
import { inRoot } from './setup/paths.mjs';

await runEntry(async () => {
  const { executable } = await ensureAppReady();
  const driver = [inRoot('tests', 'bench', 'run.mjs'), ...process.argv.slice(2)];
  const { command, args } = onDisplay(process.execPath, driver);
  return runInForeground(command, args, { env: { KAPOK_ELECTRON: executable } });
});
