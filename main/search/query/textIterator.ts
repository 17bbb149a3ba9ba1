import { fieldGroups } from '#shared/search/searchFields';
import { GroupLists } from '../postings/groupLists';
import type { PostingList } from '../postings/postingList';
import type { SegmentView } from '../segments/segmentView';
import { groupCodes } from '../texts/units';
import { noRank, type RankIterator, someOf } from './rankIterator';
import { holdsTerm, type SearchTerm } from './searchTerm';

/** The lists of a term in one segment: those that name stretches, and those that name places. */
type TermLists = {
  readonly stretches: readonly PostingList[];
  readonly places: readonly PostingList[];
};

/** The articles of a segment that hold a term in one of `groups`. */
export function textIterator(
  view: SegmentView,
  term: SearchTerm,
  groups: readonly boolean[],
): RankIterator {
  const listsOf = (grams: readonly number[]) =>
    // The shortest list leads, the others only say whether they name the same.
    grams.map((gram) => view.listOf(gram)).sort((a, b) => a.weight - b.weight);
  const lists = { stretches: listsOf(term.stretchGrams), places: listsOf(term.placeGrams) };
  if ([...lists.stretches, ...lists.places].some(({ blockCount }) => blockCount === 0)) {
    return nowhere;
  }
  const parts = fieldGroups.flatMap((_, group) =>
    groups[group] && term.groups[group] ? [new GroupHits(view, { term, lists, group })] : [],
  );
  return someOf(parts);
}

const nowhere: RankIterator = { rank: noRank, advance: () => noRank, matches: () => false };

/** What one group of a segment has of a term. */
class GroupHits implements RankIterator {
  rank = -1;
  readonly #view: SegmentView;
  readonly #term: SearchTerm;
  readonly #group: number;
  readonly #parts: readonly GroupLists[];
  #answer: boolean | null = null;

  constructor(
    view: SegmentView,
    {
      term,
      lists: { stretches, places },
      group,
    }: { readonly term: SearchTerm; readonly lists: TermLists; readonly group: number },
  ) {
    const { segment } = view;
    this.#view = view;
    this.#term = term;
    this.#group = group;
    this.#parts = [
      ...(stretches.length > 0 ? [new GroupLists(stretches, segment.units, group)] : []),
      ...(places.length > 0 ? [new GroupLists(places, segment.places, group)] : []),
    ];
  }

  advance(target: number): number {
    if (this.rank >= target) return this.rank;
    this.#answer = null;
    this.rank = target;
    for (let index = 0; index < this.#parts.length && this.rank !== noRank; ) {
      const at = (this.#parts[index] as GroupLists).advance(this.rank);
      index = at === this.rank || index === 0 ? index + 1 : 0;
      this.rank = at;
    }
    return this.rank;
  }

  matches(): boolean {
    const number = this.rank * fieldGroups.length + this.#group;
    this.#answer ??=
      this.#term.isExact || this.#view.tryOnce(this.#term, number, () => this.#try());
    return this.#answer;
  }

  #try(): boolean {
    const text = this.#view.textAt(this.rank, this.#term);
    if (text === null) return false;
    const { field } = this.#term;
    return text.spans.some(
      (span) =>
        groupCodes[span.field] === this.#group &&
        (field === null || span.field === field) &&
        holdsTerm(text.units, span, this.#term),
    );
  }
}
