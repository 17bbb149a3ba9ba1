import type { TextMatch } from './searchQuery';

/**
 * Writes out the replacement of a pattern's hit: `$&` is the hit, `$1` to `$99` and `$<name>` its groups,
 * `$$` a dollar sign (ECMA-262, GetSubstitution). A group that the pattern does not have stays as written.
 */
export function expandReplacement(replacement: string, match: TextMatch, whole: string): string {
  return replacement.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/gu,
    (written, dollar?: string, hit?: string, digits?: string, name?: string) => {
      if (dollar !== undefined) return '$';
      if (hit !== undefined) return whole;
      if (digits !== undefined) return groupOf(match, digits) ?? written;
      return name !== undefined && Object.hasOwn(match.named, name)
        ? (match.named[name] ?? '')
        : written;
    },
  );
}

/** `$12` is group 12, or group 1 and the figure 2 where there are fewer. */
function groupOf({ groups }: TextMatch, digits: string): string | null {
  const number = Number(digits);
  if (number >= 1 && number <= groups.length) return groups[number - 1] ?? '';
  if (digits.length < 2) return null;
  const shorter = Number(digits.charAt(0));
  if (shorter < 1 || shorter > groups.length) return null;
  return `${groups[shorter - 1] ?? ''}${digits.charAt(1)}`;
}
