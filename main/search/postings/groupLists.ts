import { noRank } from '../query/rankIterator';
import type { Numbering } from '../segments/segment';
import { ListCursor, noUnit, type PostingList } from './postingList';

/** The articles of one group of a segment that several lists of one numbering name alike: at the same number. */
export class GroupLists {
  readonly #numbering: Numbering;
  readonly #lead: ListCursor;
  readonly #others: readonly ListCursor[];
  readonly #end: number;
  #number: number;
  #rank = -1;

  /** The first of the lists leads. */
  constructor(lists: readonly PostingList[], numbering: Numbering, group: number) {
    const [lead, ...others] = lists.map((list) => new ListCursor(list));
    if (lead === undefined) throw new RangeError('a group is looked through by a list at least');
    this.#numbering = numbering;
    this.#lead = lead;
    this.#others = others;
    this.#number = numbering.groupStarts[group] as number;
    this.#end = numbering.groupStarts[group + 1] as number;
  }

  /** The first article whose rank is at least `target`, or `noRank`. */
  advance(target: number): number {
    if (this.#rank >= target) return this.#rank;
    this.#number = this.#meet(this.#firstOfRank(target));
    this.#rank =
      this.#number < this.#end ? (this.#numbering.ranks[this.#number] as number) : noRank;
    return this.#rank;
  }

  /** The first number of the group whose rank is at least `target`, from where it stands on, in growing strides. */
  #firstOfRank(target: number): number {
    const { ranks } = this.#numbering;
    let low = this.#number;
    let stride = 1;
    while (low + stride < this.#end && (ranks[low + stride] as number) < target) {
      low += stride;
      stride *= 2;
    }
    let high = Math.min(this.#end, low + stride);
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((ranks[middle] as number) < target) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first number from `from` on that every list names; at or beyond the end when there is none. */
  #meet(from: number): number {
    let number = from >= this.#end ? noUnit : this.#lead.seek(from);
    for (let index = 0; index < this.#others.length && number < this.#end; ) {
      const at = (this.#others[index] as ListCursor).seek(number);
      if (at === number) index += 1;
      else {
        number = at >= this.#end ? noUnit : this.#lead.seek(at);
        index = 0;
      }
    }
    return number;
  }
}
