/** GBK of a text within the plane that it knows, by the tables of the platform. */
export function gbk(value: string): Uint8Array {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder('gbk');
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.of(first, second));
      if (sign.length === 1 && !table.has(sign)) table.set(sign, [first, second]);
    }
  }
  return Uint8Array.from(
    [...value].flatMap((sign) =>
      sign < '\u0080' ? [sign.charCodeAt(0)] : (table.get(sign) ?? []),
    ),
  );
}
