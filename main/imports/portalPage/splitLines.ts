import type { Capture } from '#shared/domain/capture';

/** One line of a captured page that is not blank. Offsets count UTF-16 units of the decoded text. */
export type PageLine = {
  /** 1-based, blank lines counted. */
  readonly number: number;
  readonly start: number;
  /** Behind the last unit of the line, before its line end. */
  readonly end: number;
  /** The words without the white space around them. */
  readonly text: string;
  readonly indented: boolean;
};

const byteOrderMark = '\ufeff';

/** The lines of a text that hold more than white space. Lines end with CRLF, LF or CR. */
export function splitLines(content: string): readonly PageLine[] {
  const lines: PageLine[] = [];
  let start = content.startsWith(byteOrderMark) ? byteOrderMark.length : 0;
  let number = 1;
  const addLine = (end: number): void => {
    const raw = content.slice(start, end);
    const text = raw.trim();
    if (text !== '') {
      lines.push({ number, start, end, text, indented: raw.trimStart().length < raw.length });
    }
  };
  for (const match of content.matchAll(/\r\n|\r|\n/g)) {
    addLine(match.index);
    start = match.index + match[0].length;
    number += 1;
  }
  addLine(content.length);
  return lines;
}

/** Which line end a text uses; a text without any counts as LF. */
export function lineEndingOf(content: string): Capture['lineEnding'] {
  const kinds = new Set<Capture['lineEnding']>();
  for (const [end] of content.matchAll(/\r\n|\r|\n/g)) {
    kinds.add(end === '\r\n' ? 'crlf' : end === '\n' ? 'lf' : 'cr');
  }
  const [only] = kinds;
  return kinds.size > 1 ? 'mixed' : (only ?? 'lf');
}
