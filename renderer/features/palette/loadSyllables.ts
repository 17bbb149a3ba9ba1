import type { ToSyllables } from './readsAs';

let loaded: Promise<ToSyllables> | undefined;

/** Brings in the table of readings once, when the palette is first opened: it is as large as the desk itself. */
export function loadSyllables(): Promise<ToSyllables> {
  loaded ??= import('pinyin-pro').then(({ pinyin }) => {
    const known = new Map<string, readonly string[]>();
    return (text) => {
      const before = known.get(text);
      if (before !== undefined) return before;
      const read = pinyin(text, { type: 'array', toneType: 'none', v: true });
      const syllables = read
        .map((syllable) => syllable.normalize('NFKC').toLowerCase())
        .filter((syllable) => /^[a-z0-9]+$/.test(syllable));
      known.set(text, syllables);
      return syllables;
    };
  });
  return loaded;
}
