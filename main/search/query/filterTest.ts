import type { SearchFilter } from '#shared/search/searchQuery';
import { changesOf, changesPassing, passesFilter, type ReadableDb } from '../../library';
import { docFlags } from '../segments/docFlags';

/** Of a state of an article, what filters ask for. */
export type Filtered = { readonly change: number; readonly flags: number };

/** Articles asked about one by one before all that pass are read at once. */
const singleQuestions = 400;

/**
 * Answers the filters of one search: few questions one by one, many from the set of all that pass. `alike` are the
 * articles that share paragraphs with others, which the library itself does not know.
 */
export function createFilterTest(db: ReadableDb, alike: readonly string[] = []) {
  let alikeChanges: ReadonlySet<number> | null = null;
  const asked = new Map<SearchFilter, number>();
  const passing = new Map<SearchFilter, ReadonlySet<number>>();
  return (filter: SearchFilter, { change, flags }: Filtered): boolean => {
    if (filter.kind === 'has') {
      if (filter.thing !== 'likeness') return (flags & docFlags[filter.thing]) !== 0;
      alikeChanges ??= changesOf(db, alike);
      return alikeChanges.has(change);
    }
    const known = passing.get(filter);
    if (known !== undefined) return known.has(change);
    const count = (asked.get(filter) ?? 0) + 1;
    asked.set(filter, count);
    if (count > singleQuestions) {
      const all = changesPassing(db, filter);
      passing.set(filter, all);
      return all.has(change);
    }
    return passesFilter(db, filter, change);
  };
}

export type FilterTest = ReturnType<typeof createFilterTest>;
