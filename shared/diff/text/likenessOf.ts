/** The pairs of neighbouring characters of a text, each as a number. */
export function bigramsOf(text: string): Int32Array {
  const bigrams = new Int32Array(Math.max(0, text.length - 1));
  for (let index = 0; index < bigrams.length; index += 1) {
    bigrams[index] = (text.charCodeAt(index) << 16) | text.charCodeAt(index + 1);
  }
  return bigrams;
}

/** The share of pairs of characters that two texts have in common, from 0 to 1 (Dice, 1945). */
export function likenessOf(one: string, other: string): number {
  if (one === other) return 1;
  const [first, second] = [bigramsOf(one).sort(), bigramsOf(other).sort()];
  if (first.length === 0 || second.length === 0) return 0;
  let common = 0;
  for (let [a, b] = [0, 0]; a < first.length && b < second.length; ) {
    const difference = (first[a] ?? 0) - (second[b] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  return (2 * common) / (first.length + second.length);
}

/** Characters that two texts begin with alike. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one.charCodeAt(length) === other.charCodeAt(length)) length += 1;
  return length;
}

/** Whether two texts have at least this share in common; what they begin with alike often answers that. */
export function areAlike(one: string, other: string, leastLikeness: number): boolean {
  const pairs = commonStart(one, other) - 1;
  if (2 * pairs >= leastLikeness * (one.length + other.length - 2) && pairs > 0) return true;
  return likenessOf(one, other) >= leastLikeness;
}
