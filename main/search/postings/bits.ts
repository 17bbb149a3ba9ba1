/** Bits that grow as they are written, the lowest of each byte first. */
export class BitWriter {
  #bytes = new Uint8Array(4_096);
  #held = 0;
  #heldBits = 0;
  #length = 0;

  /** The whole bytes that have been written, and the one that is begun. */
  get byteLength(): number {
    return this.#length + (this.#heldBits > 0 ? 1 : 0);
  }

  /** The lowest bits of a number, up to 32. */
  put(value: number, bits: number): void {
    let rest = value;
    for (let left = bits; left > 0; left -= 16) {
      const part = Math.min(16, left);
      this.#held |= (rest & ((1 << part) - 1)) << this.#heldBits;
      this.#heldBits += part;
      rest >>>= 16;
      this.#flush();
    }
  }

  /** A number as so many zeros and a one. */
  unary(value: number): void {
    let rest = value;
    for (; rest >= 16; rest -= 16) this.put(0, 16);
    this.put(1 << rest, rest + 1);
  }

  /** A number from 0 as a quotient in unary and a remainder of `k` bits: Rice code. */
  rice(value: number, k: number): void {
    this.unary(value >>> k);
    this.put(value, k);
  }

  /** A number from 1 as the count of its bits in unary and its bits: Elias gamma code. */
  gamma(value: number): void {
    const more = 31 - Math.clz32(value);
    this.unary(more);
    this.put(value, more);
  }

  /** A copy of what was written, filled up to a whole byte; the writer begins anew. */
  take(): Uint8Array {
    this.put(0, (8 - this.#heldBits) % 8);
    const taken = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return taken;
  }

  #flush(): void {
    if (this.#length + 4 > this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    while (this.#heldBits >= 8) {
      this.#bytes[this.#length] = this.#held & 255;
      this.#length += 1;
      this.#held >>>= 8;
      this.#heldBits -= 8;
    }
  }
}

/** Reads what a `BitWriter` wrote. Beyond the last byte there are zeros. */
export class BitReader {
  readonly bytes: Uint8Array;
  /** The next bit. */
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  /** Up to 32 bits. */
  take(bits: number): number {
    let value = 0;
    for (let done = 0; done < bits; done += 16) {
      const part = Math.min(16, bits - done);
      value |= (bitsAt(this.bytes, this.at) & ((1 << part) - 1)) << done;
      this.at += part;
    }
    return value >>> 0;
  }

  unary(): number {
    let value = 0;
    let window = bitsAt(this.bytes, this.at);
    while (window === 0) {
      value += 24;
      this.at += 24;
      if (this.at >>> 3 > this.bytes.length) throw new RangeError('a list goes beyond its bytes');
      window = bitsAt(this.bytes, this.at);
    }
    const zeros = 31 - Math.clz32(window & -window);
    this.at += zeros + 1;
    return value + zeros;
  }

  rice(k: number): number {
    const quotient = this.unary();
    return quotient * 2 ** k + this.take(k);
  }

  gamma(): number {
    const more = this.unary();
    if (more > 31) throw new RangeError('a number has too many bits');
    return (this.take(more) | (1 << more)) >>> 0;
  }
}

/** The next 24 bits. */
export function bitsAt(bytes: Uint8Array, place: number): number {
  const byte = place >>> 3;
  const word =
    (bytes[byte] as number) |
    ((bytes[byte + 1] as number) << 8) |
    ((bytes[byte + 2] as number) << 16) |
    ((bytes[byte + 3] as number) << 24);
  return (word >>> (place & 7)) & 0xffffff;
}
