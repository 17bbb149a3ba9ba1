// npm start: opens the desktop app from the sources, setting up whatever is missing.
import { runDemo } from './demo/runDemo.mjs';
import { runInForeground } from './setup/command.mjs';
import { hasDisplay } from './setup/display.mjs';
import { ensureAppReady, runEntry } from './setup/ensureReady.mjs';
import { launchArgs } from './setup/launchArgs.mjs';
import { root } from './setup/paths.mjs';
import { notice } from './setup/progress.mjs';

await runEntry(async () => {
  const { executable } = await ensureAppReady();
  const rest = process.argv.slice(2);
  if (hasDisplay()) return runInForeground(executable, launchArgs(root, ...rest));
  notice('there is no display here (DISPLAY is not set), so the demo runs on a virtual screen.');
  return runDemo(executable, rest);
});
