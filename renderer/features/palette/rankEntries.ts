import { foldText } from '../../language';
import { compareGrades, type Grade, isLiteral, matchTitle } from './matchTitle';
import type { PaletteEntry } from './paletteEntry';
import type { ToSyllables } from './readsAs';

/** Entries shown at once; who wants more types more. */
const mostShown = 60;
/** Articles offered before anything was typed, the newest, where they are not all there is. */
const mostUnasked = 8;

export type Wish = {
  readonly text: string;
  /** Keys of what was run before, newest first. */
  readonly recent: readonly string[];
  readonly toSyllables: ToSyllables | null;
};

type Ranked = { readonly entry: PaletteEntry; readonly grade: Grade; readonly order: number };

/**
 * What the palette lists for a wish, best first: what holds the words before what holds their letters,
 * within each what can be run now, then what was run lately, then the better match. Without words: what
 * was run lately, then everything in its own order.
 */
export function rankEntries(entries: readonly PaletteEntry[], wish: Wish): readonly PaletteEntry[] {
  const wanted = foldText(wish.text);
  const found =
    wanted === '' ? unasked(entries) : entries.flatMap(gradeBy(wanted, wish.toSyllables));
  const lately = (entry: PaletteEntry) => {
    const at = wish.recent.indexOf(entry.key);
    return at === -1 ? wish.recent.length : at;
  };
  return found
    .sort(
      (a, b) =>
        Number(isLiteral(b.grade)) - Number(isLiteral(a.grade)) ||
        Number(a.entry.problem !== null) - Number(b.entry.problem !== null) ||
        lately(a.entry) - lately(b.entry) ||
        compareGrades(a.grade, b.grade) ||
        a.order - b.order,
    )
    .slice(0, mostShown)
    .map(({ entry }) => entry);
}

function gradeBy(wanted: string, toSyllables: ToSyllables | null) {
  return (entry: PaletteEntry, order: number): Ranked[] => {
    const isCalled = entry.letters?.toLowerCase().startsWith(wanted) === true;
    const grade = isCalled ? 'start' : matchTitle(entry.title, wanted, toSyllables);
    return grade === null ? [] : [{ entry, grade, order }];
  };
}

function unasked(entries: readonly PaletteEntry[]): Ranked[] {
  const most = entries.every(({ kind }) => kind === 'article') ? mostShown : mostUnasked;
  let articles = 0;
  return entries
    .filter(({ kind, problem }) => {
      if (kind === 'article') articles += 1;
      return problem === null && (kind !== 'article' || articles <= most);
    })
    .map((entry, order) => ({ entry, grade: 'start', order }));
}
