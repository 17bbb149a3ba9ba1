/** The ways to say how long a text is, as the newsroom knows them: Word's 字数, characters, cells of a page. */
export const countRules = ['words', 'characters', 'cells'] as const;
export type CountRule = (typeof countRules)[number];

/** Lengths of a text as a Chinese newsroom counts them. */
export type TextCounts = {
  /** Han characters alone. */
  readonly han: number;
  /** All characters but white space, in code points. */
  readonly characters: number;
  /** Word's 字数: each Han character and East Asian mark or symbol 1, each run of other letters, digits and marks 1. */
  readonly words: number;
  /** 版面字数: cells of the page; full-width characters 1, each run of half-width ones ½ apiece, rounded up. */
  readonly cells: number;
};

export const noCounts: TextCounts = { han: 0, characters: 0, words: 0, cells: 0 };

const hanPattern = /\p{Script=Han}/u;
const spacePattern = /\s/u;
const latinLetterPattern = /\p{Script=Latin}/u;
const invisiblePattern = /[\p{M}\p{Cf}]/u;
// What Word sets in the East Asian font of a Chinese text, and so counts one by one: ECMA-376 Part 1
// §17.3.2.26 with the hint eastAsia that Chinese input gives; letters of Latin-1 stay Latin.
const eastAsianPattern =
  /[\u00a7\u00a8\u00b0\u00b1\u00b7\u00d7\u00f7\u2010-\u2027\u2030-\u205e\u2070-\u2bff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef\u{10000}-\u{10ffff}]/u;

type CharacterKind = 'han' | 'wide' | 'narrow' | 'invisible' | 'space' | 'wideSpace' | 'break';

function kindOf(character: string): CharacterKind {
  const code = character.codePointAt(0) ?? 0;
  // The two that nearly all of a text is made of.
  if (code >= 0x4e00 && code <= 0x9fff) return 'han';
  if (code > 0x20 && code < 0x7f) return 'narrow';
  if (spacePattern.test(character)) {
    if (code === 0x3000) return 'wideSpace';
    return code === 0x20 || code === 0xa0 ? 'space' : 'break';
  }
  if (hanPattern.test(character)) return 'han';
  if (invisiblePattern.test(character)) return 'invisible';
  return eastAsianPattern.test(character) ? 'wide' : 'narrow';
}

/** Whether a right quotation mark is the apostrophe of a Latin word, as in don’t. */
function isApostrophe(characters: readonly string[], index: number): boolean {
  const [before, after] = [characters[index - 1] ?? '', characters[index + 1] ?? ''];
  return (
    characters[index] === '’' && latinLetterPattern.test(before) && latinLetterPattern.test(after)
  );
}

/**
 * Counts a text by three rules. By Word's, an ASCII mark inside or beside a run of Latin letters or
 * digits belongs to that run; alone between spaces or Han it is a run of its own. By the page's, spaces
 * stand in the run that they part, and neither lines nor tabs take a cell.
 */
export function countText(text: string): TextCounts {
  const all = Array.from(text);
  let [han, characters, words, cells] = [0, 0, 0, 0];
  let inRun = false;
  let halves = 0;
  const endHalves = () => {
    cells += Math.ceil(halves / 2);
    halves = 0;
  };
  for (const [index, character] of all.entries()) {
    const kind = isApostrophe(all, index) ? 'narrow' : kindOf(character);
    if (kind === 'han' || kind === 'wide' || kind === 'wideSpace') {
      endHalves();
      cells += 1;
    } else if (kind === 'break') endHalves();
    else if (kind !== 'invisible') halves += 1;
    if (kind === 'space' || kind === 'wideSpace' || kind === 'break') {
      inRun = false;
      continue;
    }
    characters += 1;
    if (kind === 'han') han += 1;
    if (kind === 'han' || kind === 'wide' || !inRun) words += 1;
    inRun = kind === 'narrow' || kind === 'invisible';
  }
  endHalves();
  return { han, characters, words, cells };
}

/** Adds two counts. */
export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    han: a.han + b.han,
    characters: a.characters + b.characters,
    words: a.words + b.words,
    cells: a.cells + b.cells,
  };
}
