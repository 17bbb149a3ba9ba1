// npm run kapok: the command line. Its standard output is data, so the set-up speaks on stderr only.
import { runInForeground } from './setup/command.mjs';
import { ensureReady, runEntry } from './setup/ensureReady.mjs';
import { suitableNode } from './setup/nodeVersion.mjs';
import { callerFolder, inRoot } from './setup/paths.mjs';

await runEntry(
  async () => {
    await ensureReady({ build: true });
    const args = [inRoot('out', 'main', 'cli.js'), ...process.argv.slice(2)];
    return runInForeground(suitableNode(), args, { cwd: callerFolder('kapok') });
  },
  { anyNode: true },
);
