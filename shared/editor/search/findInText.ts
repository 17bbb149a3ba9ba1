import { foldText } from './foldText';
import type { SearchQuery, TextMatch } from './searchQuery';

/** A Latin word goes on over a place when letters or digits that are no Han stand on both sides. */
const insideWord = /^(?:(?!\p{Script=Han})[\p{L}\p{N}_]){2}$/u;

function isWordEnd(text: string, place: number): boolean {
  return !insideWord.test(text.slice(place - 1, place + 1)) || place === 0 || place === text.length;
}

/** Finds the hits of one query in a text, in order, none over another. Those of a pattern may have no length. */
export type Finder = (text: string) => readonly TextMatch[];

function wordFinder(query: SearchQuery): Finder {
  const wanted = foldText(query.text, query).text;
  return (text) => {
    const matches: TextMatch[] = [];
    if (wanted === '') return matches;
    const folded = foldText(text, query);
    let index = folded.text.indexOf(wanted);
    while (index !== -1) {
      const from = folded.placeOf(index);
      const to = folded.placeOf(index + wanted.length - 1) + 1;
      matches.push({ from, to, groups: [], named: {} });
      index = folded.text.indexOf(wanted, index + wanted.length);
    }
    return matches;
  };
}

function patternFinder(query: SearchQuery): Finder {
  const pattern = new RegExp(query.text, query.matchCase ? 'gu' : 'giu');
  return (text) =>
    Array.from(text.matchAll(pattern), (match): TextMatch => {
      const [whole, ...groups] = match as (string | undefined)[];
      return {
        from: match.index,
        to: match.index + (whole?.length ?? 0),
        groups: groups.map((group) => group ?? null),
        named: Object.fromEntries(
          Object.entries(match.groups ?? {}).map(([name, group]) => [name, group ?? null]),
        ),
      };
    });
}

/**
 * Makes the finder of a query. A pattern may run for ever on some texts: whoever has a user waiting runs
 * it where it can be ended. Throws a `SyntaxError` for a pattern that `patternProblem` would refuse.
 */
export function finderOf(query: SearchQuery): Finder {
  const find = query.isPattern ? patternFinder(query) : wordFinder(query);
  if (!query.wholeWord) return find;
  return (text) =>
    find(text).filter(({ from, to }) => isWordEnd(text, from) && isWordEnd(text, to));
}
