/** What to look for, and how. Width and spaces are a matter of plain words: a pattern says itself what it takes. */
export type SearchQuery = {
  readonly text: string;
  /** Whether `text` is a regular expression of ECMAScript with the flag u; else plain words. */
  readonly isPattern: boolean;
  readonly matchCase: boolean;
  /** Takes a hit only where no Latin word goes on at its ends; between Han every place is an end. */
  readonly wholeWord: boolean;
  /** Takes full-width and half-width forms of a character for the same. */
  readonly anyWidth: boolean;
  /** Reads the text as if it had no spaces: 林  一 is found by 林一. */
  readonly anySpace: boolean;
};

export const emptyQuery: SearchQuery = {
  text: '',
  isPattern: false,
  matchCase: false,
  wholeWord: false,
  anyWidth: true,
  anySpace: false,
};

/** A hit within one text; places are UTF-16 code units. Plain words have no groups. */
export type TextMatch = {
  readonly from: number;
  readonly to: number;
  /** What the pattern's groups took, the first being group 1; null for one that took nothing. */
  readonly groups: readonly (string | null)[];
  readonly named: Readonly<Record<string, string | null>>;
};
