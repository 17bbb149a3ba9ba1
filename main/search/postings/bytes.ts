/** Bytes that grow as they are written. Numbers are little-endian groups of seven bits, the last without its top bit. */
export class ByteWriter {
  #bytes = new Uint8Array(4_096);
  length = 0;

  byte(value: number): void {
    this.reserve(1);
    this.#bytes[this.length] = value;
    this.length += 1;
  }

  number(value: number): void {
    this.reserve(8);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.length] = (rest % 128) | 128;
      this.length += 1;
      rest = Math.floor(rest / 128);
    }
    this.#bytes[this.length] = rest;
    this.length += 1;
  }

  append(bytes: Uint8Array): void {
    this.reserve(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A copy of what was written; the writer begins anew. */
  take(): Uint8Array {
    const taken = this.#bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }

  reserve(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    grown.set(this.#bytes);
    this.#bytes = grown;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === undefined) throw new RangeError('a number goes beyond its bytes');
      this.at += 1;
      if (byte < 128) return value + byte * scale;
      value += (byte & 127) * scale;
      scale *= 128;
    }
  }
}
