import { fieldGroups } from '#shared/search/searchFields';
import { ListCursor, noUnit, type PostingList } from './postingList';
import { noRank, type RankIterator } from './rankIterator';
import { holdsTerm, type SearchTerm } from './searchTerm';
import type { Numbering } from './segment';
import type { SegmentView } from './segmentView';
import { groupCodes, type TextSpan, unitsOf } from './units';

/** The articles of a segment that hold a term in one of `groups`. */
export function textIterator(
  view: SegmentView,
  term: SearchTerm,
  groups: readonly boolean[],
): RankIterator {
  const lists = term.grams.map((gram) => view.listOf(gram));
  if (lists.some(({ blockCount }) => blockCount === 0)) return nowhere;
  // The shortest list leads, the others only say whether they name the same.
  lists.sort((a, b) => a.weight - b.weight);
  const parts = fieldGroups.flatMap((_, group) =>
    groups[group] && term.groups[group] ? [new GroupHits(view, { term, lists, group })] : [],
  );
  let rank = 0;
  return {
    get rank() {
      return rank;
    },
    advance: (target) => {
      rank = noRank;
      for (const part of parts) rank = Math.min(rank, part.advance(target));
      return rank;
    },
    matches: () => parts.some((part) => part.rank === rank && part.matches()),
  };
}

const nowhere: RankIterator = { rank: noRank, advance: () => noRank, matches: () => false };

/** What one group of a segment has of a term. */
class GroupHits {
  rank = -1;
  readonly #view: SegmentView;
  readonly #term: SearchTerm;
  readonly #group: number;
  readonly #numbering: Numbering;
  readonly #cursors: readonly ListCursor[];
  readonly #end: number;
  /** The first number not looked at yet that all lists name. */
  #number: number;
  #answer: boolean | null = null;

  constructor(
    view: SegmentView,
    {
      term,
      lists,
      group,
    }: {
      readonly term: SearchTerm;
      readonly lists: readonly PostingList[];
      readonly group: number;
    },
  ) {
    const { segment } = view;
    this.#view = view;
    this.#term = term;
    this.#group = group;
    this.#numbering = term.usesPairs ? segment.units : segment.places;
    this.#cursors = lists.map((list) => new ListCursor(list));
    this.#number = this.#numbering.groupStarts[group] as number;
    this.#end = this.#numbering.groupStarts[group + 1] as number;
  }

  advance(target: number): number {
    if (this.rank >= target) return this.rank;
    this.#number = this.#meet(this.#firstOfRank(target));
    this.rank = this.#rankAt(this.#number);
    this.#answer = null;
    return this.rank;
  }

  matches(): boolean {
    this.#answer ??= this.#term.isExact || this.#tryAll();
    return this.#answer;
  }

  #tryAll(): boolean {
    while (this.#rankAt(this.#number) === this.rank) {
      if (this.#try(this.#number)) return true;
      this.#number = this.#meet(this.#number + 1);
    }
    return false;
  }

  #rankAt(number: number): number {
    return number < this.#end ? (this.#numbering.ranks[number] as number) : noRank;
  }

  /** The first number of this group whose rank is at least `target`. */
  #firstOfRank(target: number): number {
    const { ranks } = this.#numbering;
    let low = this.#number;
    let high = this.#end;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranks[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first number from `from` on that every list names; at or beyond the end when there is none. */
  #meet(from: number): number {
    const [lead, ...others] = this.#cursors as readonly [ListCursor, ...ListCursor[]];
    let number = from >= this.#end ? noUnit : lead.seek(from);
    for (let index = 0; index < others.length && number < this.#end; ) {
      const at = (others[index] as ListCursor).seek(number);
      if (at === number) index += 1;
      else {
        number = at >= this.#end ? noUnit : lead.seek(at);
        index = 0;
      }
    }
    return number;
  }

  #try(number: number): boolean {
    const known = this.#view.tried.get(this.#term) ?? new Map<number, boolean>();
    this.#view.tried.set(this.#term, known);
    const before = known.get(number);
    if (before !== undefined) return before;
    const found = this.#holds(number);
    known.set(number, found);
    return found;
  }

  #holds(number: number): boolean {
    const { segment } = this.#view;
    const text = this.#view.textOf(segment.docs[this.#rankAt(number)] as number);
    const { field } = this.#term;
    return this.#spansOf(number, text.spans, unitsOf(text, this.#group)).some(
      (span) => (field === null || span.field === field) && holdsTerm(text.units, span, this.#term),
    );
  }

  #spansOf(
    number: number,
    all: readonly TextSpan[],
    units: readonly (readonly TextSpan[])[],
  ): readonly TextSpan[] {
    if (!this.#term.usesPairs) return all.filter(({ field }) => groupCodes[field] === this.#group);
    const { ranks, groupStarts } = this.#numbering;
    const start = groupStarts[this.#group] as number;
    let first = number;
    while (first > start && ranks[first - 1] === ranks[number]) first -= 1;
    return units[number - first] ?? [];
  }
}
