/** The time of day, handed in so that tests can set it. */
export type Clock = { now(): Date };

export const systemClock: Clock = { now: () => new Date() };

/** The time of a clock in ISO 8601, UTC with milliseconds: the form of every stored time stamp. */
export function timestamp(clock: Clock): string {
  return clock.now().toISOString();
}
