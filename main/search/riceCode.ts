// Rice code: the gaps of an ascending list, each as a quotient in unary and a remainder of `k` bits. With k = 0 it
// is a bitmap, so that frequent and rare grams need one form.

/** The bits of a remainder that make gaps of this mean shortest. */
export function riceParameter(span: number, gaps: number): number {
  return Math.max(0, Math.min(24, Math.floor(Math.log2((span / gaps) * 0.69))));
}

/** Writes the gaps of `values` from `start` to `end`, the first value itself left out; returns the bytes used. */
export function writeRice(
  values: Uint32Array,
  { start, end, k }: { readonly start: number; readonly end: number; readonly k: number },
  into: Uint8Array,
): number {
  let at = 0;
  let bits = 0;
  let held = 0;
  const flush = () => {
    while (held >= 8) {
      into[at] = bits & 255;
      at += 1;
      bits >>>= 8;
      held -= 8;
    }
  };
  let previous = values[start] as number;
  for (let index = start + 1; index < end; index += 1) {
    const value = values[index] as number;
    const gap = value - previous - 1;
    previous = value;
    let zeros = gap >>> k;
    for (; zeros >= 8; zeros -= 8) {
      held += 8;
      flush();
    }
    bits |= 1 << (held + zeros);
    held += zeros + 1;
    flush();
    const remainder = k === 0 ? 0 : gap & ((1 << k) - 1);
    for (let done = 0; done < k; done += 8) {
      const part = Math.min(8, k - done);
      bits |= ((remainder >>> done) & ((1 << part) - 1)) << held;
      held += part;
      flush();
    }
  }
  if (held > 0) {
    into[at] = bits & 255;
    at += 1;
  }
  return at;
}

/** The most bytes that `writeRice` needs for this many gaps over a span. */
export function riceBound(span: number, gaps: number, k: number): number {
  return Math.ceil((gaps * (k + 1) + Math.floor(span / 2 ** k)) / 8) + 1;
}

/** Reads `count` values, `first` the first of them, whose gaps begin at byte `at`. */
export function readRice(
  bytes: Uint8Array,
  {
    at,
    k,
    first,
    count,
  }: { readonly at: number; readonly k: number; readonly first: number; readonly count: number },
): Uint32Array {
  const values = new Uint32Array(count);
  const mask = (1 << k) - 1;
  let place = at * 8;
  let value = first;
  values[0] = first;
  for (let index = 1; index < count; index += 1) {
    let quotient = 0;
    let window = windowAt(bytes, place);
    while (window === 0) {
      quotient += 24;
      place += 24;
      if (place >>> 3 > bytes.length) throw new RangeError('a list goes beyond its bytes');
      window = windowAt(bytes, place);
    }
    const zeros = 31 - Math.clz32(window & -window);
    quotient += zeros;
    place += zeros + 1;
    let gap = quotient;
    if (k > 0) {
      gap = quotient * (mask + 1) + (windowAt(bytes, place) & mask);
      place += k;
    }
    value += gap + 1;
    values[index] = value;
  }
  return values;
}

/** The next 24 bits. */
function windowAt(bytes: Uint8Array, place: number): number {
  const byte = place >>> 3;
  const word =
    (bytes[byte] as number) |
    ((bytes[byte + 1] as number) << 8) |
    ((bytes[byte + 2] as number) << 16) |
    ((bytes[byte + 3] as number) << 24);
  return (word >>> (place & 7)) & 0xffffff;
}
