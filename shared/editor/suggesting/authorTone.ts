/** How many colours the desk has for colleagues. */
export const authorTones = 5;

/** The colour of a colleague, from 0: the same for a name on every desk. */
export function authorTone(author: string): number {
  let sum = 0;
  for (const sign of author) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return sum % authorTones;
}
