// npm run conformance [folder]: checks the program against a folder of shared schemas and samples.

import { ensureReady, runEntry } from './setup/ensureReady.mjs';
import { runConformance } from './testing/conformanceFolder.mjs';

await runEntry(async () => {
  await ensureReady({ build: true });
  return runConformance(process.argv[2]);
});
