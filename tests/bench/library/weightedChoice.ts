/** A repeatable source of numbers from 0 to 1. */
export type Random = () => number;

/** Chooses indexes by their weights in constant time (Walker's alias method). */
export function weightedChoice(weights: readonly number[]): (random: Random) => number {
  const count = weights.length;
  const mean = weights.reduce((sum, weight) => sum + weight, 0) / count;
  const shares = Float64Array.from(weights, (weight) => weight / mean);
  const aliases = Uint32Array.from(weights, (_, index) => index);
  const small: number[] = [];
  const large: number[] = [];
  shares.forEach((share, index) => {
    (share < 1 ? small : large).push(index);
  });
  while (small.length > 0 && large.length > 0) {
    const poor = small.pop() as number;
    const rich = large[large.length - 1] as number;
    aliases[poor] = rich;
    shares[rich] = (shares[rich] as number) + (shares[poor] as number) - 1;
    if ((shares[rich] as number) < 1) small.push(large.pop() as number);
  }
  return (random) => {
    const at = random() * count;
    const index = Math.floor(at);
    return at - index < (shares[index] as number) ? index : (aliases[index] as number);
  };
}

/** Weights of ranks 0, 1, 2, … after Zipf and Mandelbrot: one over (rank + shift) to the power. */
export function zipfWeights(count: number, shift: number, power: number): number[] {
  return Array.from({ length: count }, (_, rank) => (rank + shift) ** -power);
}
