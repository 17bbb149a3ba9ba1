import type { BlockWriter } from './postingBlocks';

/** Numbers written between two breaths. */
const numbersPerBreath = 100_000;

/** Keys of 32 bits and the numbers that they occur at, in the order of numbers until they are sorted by key. */
export class GramPostings {
  #keys: Uint32Array;
  #numbers: Uint32Array;
  #length = 0;

  constructor(capacity = 65_536) {
    this.#keys = new Uint32Array(capacity);
    this.#numbers = new Uint32Array(capacity);
  }

  add(key: number, number: number): void {
    if (this.#length === this.#keys.length) this.#grow();
    this.#keys[this.#length] = key;
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  #grow(): void {
    const larger = new GramPostings(this.#keys.length * 2);
    larger.#keys.set(this.#keys);
    larger.#numbers.set(this.#numbers);
    this.#keys = larger.#keys;
    this.#numbers = larger.#numbers;
  }

  /** Sorts by sixteen bits of the key; what is equal in them keeps its order. */
  sortByHalf(shift: number): void {
    const [keys, numbers, length] = [this.#keys, this.#numbers, this.#length];
    const places = new Uint32Array(65_537);
    for (let index = 0; index < length; index += 1) {
      const half = ((keys[index] as number) >>> shift) & 0xffff;
      places[half + 1] = (places[half + 1] as number) + 1;
    }
    for (let half = 0; half < 65_536; half += 1) {
      places[half + 1] = (places[half + 1] as number) + (places[half] as number);
    }
    const sorted = new GramPostings(length);
    for (let index = 0; index < length; index += 1) {
      const key = keys[index] as number;
      const half = (key >>> shift) & 0xffff;
      const place = places[half] as number;
      places[half] = place + 1;
      sorted.#keys[place] = key;
      sorted.#numbers[place] = numbers[index] as number;
    }
    this.#keys = sorted.#keys;
    this.#numbers = sorted.#numbers;
  }

  /** Writes the list of each key, in their order; a list names each number once. Breathes now and then. */
  *write(gramOf: (key: number) => number, writer: BlockWriter): Generator<undefined, void> {
    const [keys, numbers, length] = [this.#keys, this.#numbers, this.#length];
    let breathAt = numbersPerBreath;
    for (let start = 0; start < length; ) {
      const key = keys[start] as number;
      // The list is closed up in place.
      let kept = start;
      let end = start + 1;
      for (; end < length && keys[end] === key; end += 1) {
        if (numbers[end] === numbers[kept]) continue;
        kept += 1;
        numbers[kept] = numbers[end] as number;
      }
      writer.add(gramOf(key), numbers, start, kept + 1);
      start = end;
      if (start < breathAt) continue;
      breathAt = start + numbersPerBreath;
      yield;
    }
  }
}
