import { appendFileSync } from 'node:fs';

/**
 * How often a test kills its process: a few times in every run of the suite, as often as `KAPOK_KILLS` says
 * when somebody wants to be surer.
 */
export function killCount(usual: number): number {
  const asked = Number(process.env.KAPOK_KILLS);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}

/** What came of killing one kind of work; every kill counted here was followed by all checks of its test. */
export type KillTally = {
  /** What the process was doing. */
  readonly work: string;
  readonly kills: number;
  /** Kills that came before the work was done. */
  readonly cutShort: number;
  /** Things that the process had said were stored, each found afterwards. */
  readonly acknowledged: number;
};

/** Hands what came of it on to `npm run kills`, when that asks. */
export function reportKills(tally: KillTally): void {
  const file = process.env.KAPOK_KILLS_REPORT;
  if (file !== undefined) appendFileSync(file, `${JSON.stringify(tally)}\n`);
}
