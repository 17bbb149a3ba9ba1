// npm run demo: drives the real app through its main job on any machine and leaves pictures behind.
import { runDemo } from './demo/runDemo.mjs';
import { ensureAppReady, runEntry } from './setup/ensureReady.mjs';

await runEntry(async () => {
  const { executable } = await ensureAppReady();
  return runDemo(executable, process.argv.slice(2));
});
