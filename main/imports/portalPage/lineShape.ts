/** The length of a line as a reader sees it: characters without white space. */
export function lineLength(text: string): number {
  let length = 0;
  for (const character of text) if (character.trim() !== '') length += 1;
  return length;
}

const endMark = /[。！？!?…；;：:，,、.][”’"'』」）)]*$/;
const sentenceEnd = /[。！？!?…][”’"'』」）)]*$/;

/** Whether a line ends with a mark that a head does not end with. */
export function hasEndMark(text: string): boolean {
  return endMark.test(text.slice(-8));
}

/** Whether a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return sentenceEnd.test(text.slice(-8));
}

/** A paragraph of running text, as opposed to a head, a credit or a line of verse. */
export function isLongLine(text: string): boolean {
  return text.length >= 40 && lineLength(text) >= 40;
}

/** A line that may be a head. */
export function isShortLine(text: string, atMost = 24): boolean {
  return text.length <= atMost * 4 && lineLength(text) <= atMost;
}
