/** Gives a text's reading in pinyin without tones, a syllable for each character; other signs stand for themselves. */
export type ToSyllables = (text: string) => readonly string[];

/** Letters that may stand for a syllable: all of it, its initial (zh, ch, sh) or its first letter. */
function lengthsOf(syllable: string): readonly number[] {
  const initial = /^[zcs]h/.test(syllable) ? 2 : 1;
  return [...new Set([syllable.length, initial, 1])];
}

function readsFrom(syllables: readonly string[], at: number, letters: string): boolean {
  if (letters === '') return true;
  const syllable = syllables[at];
  if (syllable === undefined) return false;
  // The last one may still be on its way.
  if (syllable.startsWith(letters)) return true;
  return lengthsOf(syllable).some(
    (length) =>
      letters.startsWith(syllable.slice(0, length)) &&
      readsFrom(syllables, at + 1, letters.slice(length)),
  );
}

/**
 * Where letters read as a run of syllables, each in full or by its initial: `tsxg` and `tiaoshixg` read
 * as tiao shi xiao gou. The index of the first syllable; -1 for nowhere.
 */
export function readsAs(syllables: readonly string[], letters: string): number {
  return syllables.findIndex((_syllable, at) => readsFrom(syllables, at, letters));
}
