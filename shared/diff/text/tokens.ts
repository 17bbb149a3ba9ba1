// A Latin word and a number are read as one; else what a reader takes for one character: signs that
// combine, variants and joined emoji stay with the character that they belong to.
const tokenPattern =
  /[A-Za-z\u00c0-\u024f]+|\d+(?:[.,]\d+)*|.(?:\p{M}|\p{Emoji_Modifier}|\u200d.)*/gsu;

/** Takes a text apart into the units that a change is shown by; joined they are the text. */
export function tokensOf(text: string): readonly string[] {
  return text.match(tokenPattern) ?? [];
}

/** The ends of sentences, with what closes them. */
const sentencePattern = /[^。！？!?…\n]*(?:[。！？!?…\n]+[”’」』）】》"']*|$)/gu;

/** Takes a text apart into sentences; joined they are the text. */
export function sentencesOf(text: string): readonly string[] {
  return (text.match(sentencePattern) ?? []).filter((sentence) => sentence !== '');
}
