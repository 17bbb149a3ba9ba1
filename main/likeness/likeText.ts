/** Characters that count of a paragraph from which on it is compared: about one full sentence. */
export const leastLength = 24;

/** Hashes of a signature, in bands: paragraphs with one band in common are compared. */
const bands = 6;
const rows = 3;
export const signatureLength = bands * rows;

/** The share of pairs of characters from which on two paragraphs are like each other. */
export const leastLikeness = 0.6;

/** What counts of a paragraph when it is compared: no space, no punctuation, no width, no case. */
export function comparedText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}\p{S}\p{Z}\p{C}]/gu, '');
}

/** A number for a text, alike for equal ones alone but for chance (53 bits). */
export function printOf(text: string, seed = 0): number {
  let [high, low] = [0xdeadbeef ^ seed, 0x41c6ce57 ^ seed];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2_654_435_761);
    low = Math.imul(low ^ unit, 1_597_334_677);
  }
  high =
    Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low =
    Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return 4_294_967_296 * (2_097_151 & low) + (high >>> 0);
}

function mixed(value: number): number {
  let mix = value | 0;
  mix = Math.imul(mix ^ (mix >>> 16), 0x7feb352d);
  mix = Math.imul(mix ^ (mix >>> 15), 0x846ca68b);
  return (mix ^ (mix >>> 16)) >>> 0;
}

function pairsOf(text: string): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    pairs.add((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1));
  }
  return pairs;
}

/** MinHash over the pairs of characters of a compared text (Broder, 1997). */
export function signatureOf(text: string): Uint32Array {
  const signature = new Uint32Array(signatureLength).fill(0xffffffff);
  for (const pair of pairsOf(text)) {
    for (let at = 0; at < signatureLength; at += 1) {
      const hash = mixed(pair ^ Math.imul(at + 1, 0x9e3779b1));
      if (hash < (signature[at] as number)) signature[at] = hash;
    }
  }
  return signature;
}

/** The numbers of a signature's bands. */
export function bandPrints(signature: Uint32Array): readonly number[] {
  return Array.from({ length: bands }, (_, band) =>
    printOf(signature.subarray(band * rows, (band + 1) * rows).join(), band + 1),
  );
}

/** How like two paragraphs are by their signatures, about right. */
export function estimatedLikeness(a: Uint32Array, b: Uint32Array): number {
  let same = 0;
  for (let at = 0; at < signatureLength; at += 1) if (a[at] === b[at]) same += 1;
  return same / signatureLength;
}

/** The share of pairs of characters that two compared texts have in common (Jaccard). */
export function likenessOf(a: string, b: string): number {
  if (a === b) return 1;
  const [first, second] = [pairsOf(a), pairsOf(b)];
  let both = 0;
  for (const pair of first) if (second.has(pair)) both += 1;
  return both / (first.size + second.size - both);
}
