import { addressOf } from '#shared/portal/sourceLine';

/** What a source line says. */
export type SourceLineReading = {
  readonly form: 'desktop' | 'mobile';
  readonly source: string;
  readonly publishedAt: string | null;
  readonly date: 'complete' | 'noTime' | 'invalid' | 'missing';
  readonly url: string;
  readonly tail: string;
};

const datePattern =
  /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[\sT]+(\d{1,2})[:：](\d{2})(?:[:：](\d{2}))?)?/;
/** A source line's label with nothing behind it. */
export function isBareSourceLabel(text: string): boolean {
  return /^来源\s*[:：]$/.test(text);
}

const labelPattern = /^来源\s*[:：]\s*/;
const longestLine = 400;
const longestName = 60;

function twoDigits(value: string | undefined): string {
  return (value ?? '0').padStart(2, '0');
}

/** The date in ISO 8601 with the newsroom's zone; null for a day or time that does not exist. */
function isoDate(match: RegExpExecArray): string | null {
  const [, year, month, day, hour, minute, second] = match;
  const date = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}`;
  const instant = new Date(`${date}T${time}Z`);
  const exists =
    !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(`${date}T${time}`);
  return exists ? `${date}T${time}+08:00` : null;
}

function readDate(match: RegExpExecArray | null): Pick<SourceLineReading, 'publishedAt' | 'date'> {
  if (match === null) return { publishedAt: null, date: 'missing' };
  const publishedAt = isoDate(match);
  if (publishedAt === null) return { publishedAt, date: 'invalid' };
  return { publishedAt, date: match[4] === undefined ? 'noTime' : 'complete' };
}

/** The first moment or day that a text names, in ISO 8601 with the newsroom's zone; null for none. */
export function readMoment(text: string): string | null {
  const match = datePattern.exec(text);
  return match === null ? null : isoDate(match);
}

function labelled(rest: string): SourceLineReading | null {
  const match = datePattern.exec(rest);
  const split = match?.index ?? rest.search(/\s(?=https?:\/\/)/);
  const source = (split === -1 ? rest : rest.slice(0, split)).trim();
  const after = match === null ? split : split + match[0].length;
  const tail = after === -1 ? '' : rest.slice(after).trim();
  const date = readDate(match);
  const saysNothing = source === '' && tail === '' && date.publishedAt === null;
  if (source.length > longestName || saysNothing) return null;
  return { form: 'desktop', source, ...date, url: addressOf(tail), tail };
}

function unlabelled(text: string): SourceLineReading | null {
  const match = datePattern.exec(text);
  if (match?.[4] === undefined) return null;
  const source = text.slice(0, match.index).trim();
  const tail = text.slice(match.index + match[0].length).trim();
  const named =
    source.length <= 30 && /^[^\s,，。;；:：]*\p{Script=Han}[^\s,，。;；:：]*$/u.test(source);
  const plain = addressOf(tail) === tail || /^\p{Script=Han}{0,8}$/u.test(tail);
  if (!named || !plain) return null;
  return { form: 'mobile', source, ...readDate(match), url: addressOf(tail), tail };
}

/**
 * Reads a line as the source line of a portal page: `来源:NAME DATE TIME  ADDRESS`, or on mobile pages
 * `NAME DATE TIME CONTROL`. Null for any other line, and for a label with nothing behind it.
 */
export function parseSourceLine(text: string): SourceLineReading | null {
  if (text.length > longestLine) return null;
  const label = labelPattern.exec(text);
  if (label === null) return unlabelled(text);
  const rest = text.slice(label[0].length);
  return rest === '' ? null : labelled(rest);
}
