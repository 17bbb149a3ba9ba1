/**
 * Goes through the articles of a segment, the newest first, by their ranks. `advance` finds the next that may
 * match, cheaply; `matches` says whether the one it stands at does.
 */
export type RankIterator = {
  readonly rank: number;
  /** Goes to the first candidate whose rank is at least `target`, stays where it is one; `noRank` when there is none. */
  advance(target: number): number;
  /** Whether the candidate matches; it stays what it is until the next `advance`. */
  matches(): boolean;
};

export const noRank = 0xffffffff;

/** Candidates of all parts at once. */
export function everyOf(parts: readonly RankIterator[]): RankIterator {
  let rank = 0;
  return {
    get rank() {
      return rank;
    },
    advance: (target) => {
      rank = target;
      for (let index = 0; index < parts.length && rank !== noRank; ) {
        const at = (parts[index] as RankIterator).advance(rank);
        if (at === rank) index += 1;
        else {
          rank = at;
          index = 0;
        }
      }
      return rank;
    },
    matches: () => parts.every((part) => part.matches()),
  };
}

/** Candidates of any part. */
export function someOf(parts: readonly RankIterator[]): RankIterator {
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

/** Every article for which `test` holds. */
export function allThat(count: number, test: (rank: number) => boolean): RankIterator {
  let rank = 0;
  return {
    get rank() {
      return rank;
    },
    advance: (target) => {
      rank = target < count ? target : noRank;
      return rank;
    },
    matches: () => test(rank),
  };
}

/** Every article that does not match. */
export function noneOf(part: RankIterator, count: number): RankIterator {
  return allThat(count, (rank) => part.advance(rank) !== rank || !part.matches());
}
