/** Lengths of a text as a Chinese newsroom counts them. */
export type TextCounts = {
  /** Han characters alone. */
  readonly han: number;
  /** All characters but white space, in code points. */
  readonly characters: number;
  /** Word's 字数: each Han character and CJK mark 1, each run of Latin letters or digits 1. */
  readonly words: number;
};

const hanPattern = /\p{Script=Han}/u;
const spacePattern = /\s/u;
// Marks that Word counts one by one: CJK punctuation, full-width forms and the dashes, dots and
// quotation marks that Chinese text shares with Latin.
const cjkMarkPattern =
  /[\u3000-\u303f\uff00-\uffef\u2014\u2018\u2019\u201c\u201d\u2026\u00b7\u3040-\u30ff\uac00-\ud7af]/u;

/**
 * Counts a text by Word's Chinese rule. An ASCII mark inside or beside a run of Latin letters or
 * digits belongs to that run, as in Word; alone between spaces or Han it counts as a run of its own.
 */
export function countText(text: string): TextCounts {
  let han = 0;
  let characters = 0;
  let words = 0;
  let inRun = false;
  for (const character of text) {
    if (spacePattern.test(character)) {
      inRun = false;
      continue;
    }
    characters += 1;
    if (hanPattern.test(character)) {
      han += 1;
      words += 1;
      inRun = false;
    } else if (cjkMarkPattern.test(character)) {
      words += 1;
      inRun = false;
    } else if (!inRun) {
      words += 1;
      inRun = true;
    }
  }
  return { han, characters, words };
}

/** Adds two counts. */
export function addCounts(a: TextCounts, b: TextCounts): TextCounts {
  return {
    han: a.han + b.han,
    characters: a.characters + b.characters,
    words: a.words + b.words,
  };
}
