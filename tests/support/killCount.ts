/**
 * How often a test kills its process: a few times in every run of the suite, as often as `KAPOK_KILLS` says
 * when somebody wants to be surer.
 */
export function killCount(usual: number): number {
  const asked = Number(process.env.KAPOK_KILLS);
  return Number.isInteger(asked) && asked > 0 ? asked : usual;
}
