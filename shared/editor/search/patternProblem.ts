/** What is wrong with a regular expression, and at which character, counted from 1; null where no place can be named. */
export type PatternProblem = {
  readonly kind:
    | 'openGroup'
    | 'closedGroup'
    | 'openClass'
    | 'nothingToRepeat'
    | 'lastSlash'
    | 'other';
  readonly at: number | null;
};

type Scan = { readonly groups: number[]; openClass: number | null };

/** The first place where a quantifier has nothing before it, or a bracket closes what was never opened. */
function scan(source: string): PatternProblem | Scan {
  const groups: number[] = [];
  let openClass: number | null = null;
  let canRepeat = false;
  for (let index = 0; index < source.length; index += 1) {
    const character = source.charAt(index);
    const at = index + 1;
    if (character === '\\') {
      if (at === source.length) return { kind: 'lastSlash', at };
      index += 1;
      canRepeat = true;
    } else if (openClass !== null) {
      if (character === ']') openClass = null;
    } else if (character === '[') {
      openClass = at;
      canRepeat = true;
    } else if (character === '(') {
      groups.push(at);
      canRepeat = false;
      // What follows ?: or ?<name> begins the group.
      const opening = /^\?(?:[:=!]|<[=!]|<[^>]*>)/u.exec(source.slice(at));
      index += opening?.[0].length ?? 0;
    } else if (character === ')') {
      if (groups.pop() === undefined) return { kind: 'closedGroup', at };
      canRepeat = true;
    } else if (/[*+?]/u.test(character)) {
      if (!canRepeat) return { kind: 'nothingToRepeat', at };
      canRepeat = character !== '?' && source.charAt(at) === '?';
    } else canRepeat = character !== '|' && character !== '^';
  }
  return { groups, openClass };
}

/** Says what keeps a regular expression from being one; null for one that is sound. */
export function patternProblem(source: string): PatternProblem | null {
  try {
    new RegExp(source, 'u');
    return null;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  const found = scan(source);
  if ('kind' in found) return found;
  if (found.openClass !== null) return { kind: 'openClass', at: found.openClass };
  const open = found.groups.at(-1);
  return open === undefined ? { kind: 'other', at: null } : { kind: 'openGroup', at: open };
}
