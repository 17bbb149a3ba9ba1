// npm run kills [times]: kills the program's work outright at random moments, so many times each, and says what
// came of it.
import { runEntry } from './setup/ensureReady.mjs';
import { SetupError } from './setup/setupError.mjs';
import { runKills } from './testing/runKills.mjs';

const usualTimes = 60;

await runEntry(async () => {
  const given = process.argv[2];
  const times = given === undefined ? usualTimes : Number(given);
  if (Number.isInteger(times) && times > 0) return runKills(times);
  throw new SetupError({
    what: `${given} is not a number of kills.`,
    why: 'Each kind of work is killed so many times.',
    remedy: 'Give a whole number: npm run kills -- 60',
    exitCode: 2,
  });
});
