/** One measure of a bench, as it is kept in `docs/performance.json`. */
export type Measured = {
  readonly table: string;
  readonly name: string;
  readonly unit: string;
  /** What the 95th percentile, or the one value, is to stay within. */
  readonly goal?: number;
  readonly p50?: number;
  readonly p95: number;
  /** What else was measured in the same run; absent for Kapok itself. */
  readonly peer?: string;
};

/** What a measure is of. */
export type Naming = Omit<Measured, 'p50' | 'p95' | 'unit'>;

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A measure of repeated times in ms. */
export function spreadOf(naming: Naming, times: readonly number[]): Measured {
  return { ...naming, unit: 'ms', p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** A measure of one value. */
export function single(naming: Naming, unit: string, value: number): Measured {
  return { ...naming, unit, p95: value };
}

/** Tells the driver of the bench what was measured. */
export function report(measured: readonly Measured[]): void {
  for (const one of measured) process.stdout.write(`${JSON.stringify(one)}\n`);
}

/** Says how far a bench is. */
export function tell(line: string): void {
  process.stderr.write(`  ${line}\n`);
}

/** Milliseconds that work takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * The median time of each piece of work, all done one after another in several rounds: what else the machine does falls
 * on one of them, and no piece finds in memory what it has just read itself.
 */
export function timesInRounds<T>(rounds: number, pieces: readonly T[], work: (piece: T) => void) {
  const times = pieces.map(() => [] as number[]);
  for (let round = 0; round < rounds; round += 1) {
    pieces.forEach((piece, index) => {
      times[index]?.push(timeOf(() => work(piece)));
    });
  }
  return times.map((few) => quantile(few, 0.5));
}
