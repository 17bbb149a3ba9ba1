import type { LengthRange } from './template';

/** How a length stands to what the template asks for, in 字数. */
export type LengthVerdict =
  | { readonly kind: 'short'; readonly by: number }
  | { readonly kind: 'within' }
  | { readonly kind: 'over'; readonly by: number };

/** Holds a length against a range; both ends are within. */
export function lengthAgainst(length: number, range: LengthRange): LengthVerdict {
  if (length < range.min) return { kind: 'short', by: range.min - length };
  if (length > range.max) return { kind: 'over', by: length - range.max };
  return { kind: 'within' };
}
