/** @param {readonly number[]} values */
export function median(values) {
  return quantile(values, 0.5);
}

/** @param {readonly number[]} values @param {number} share from 0 to 1 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/**
 * One line of the report; `ratio` is value over baseline, both in `unit`.
 * @param {string} name @param {number} value @param {string} unit @param {number} baseline
 */
export function row(name, value, unit, baseline) {
  const round = (/** @type {number} */ number) => Math.round(number * 100) / 100;
  return {
    name,
    value: round(value),
    unit,
    baseline: round(baseline),
    ratio: round(value / baseline),
  };
}
