import hanByReading from '../../../resources/readings/han-by-reading.json';

const firstHan = 0x4e00;
// Not the engine's own collation: keys are stored, and must not change with the program that makes them.
let places: ReadonlyMap<string, string> | undefined;

/** Han characters by their place in the order of readings, written as the character that has it by code. */
function placesByReading(): ReadonlyMap<string, string> {
  places ??= new Map(
    Array.from(hanByReading.order, (han, place) => [han, String.fromCharCode(firstHan + place)]),
  );
  return places;
}

/**
 * What a headline or a name sorts by when its characters are compared by code: digits, letters, then Han by
 * their pinyin, as newspapers' indexes have them, each by its commonest reading. Marks, spaces, case and width do not count.
 */
export function readingKey(text: string): string {
  const known = placesByReading();
  const letters =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.map((letter) => known.get(letter) ?? letter).join('');
}
