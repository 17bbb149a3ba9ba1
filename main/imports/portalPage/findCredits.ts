import { namesCredit } from './creditWords';
import { endsSentence, isLongLine, isShortLine } from './lineShape';
import { parseCredit } from './parseCredit';
import type { PageLine } from './splitLines';

/** A stretch of the body that credits somebody. */
export type FoundCredit = {
  readonly line: PageLine;
  readonly text: string;
  /** A name glued to running text, of which nobody can tell where it ends. */
  readonly glued: boolean;
};

const dateline = /^(?:本报讯|\S{0,10}讯|本报\S{0,10}电)\s*[(（]([^()（）]{1,60})[)）]/;
const openingBracket = /^[(（]([^()（）]{1,40})[)）]/;
const closingBracket = /[(（]([^()（）]{1,60})[)）]$/;
const squareSign = /^[□■]\s*/;
const closingCredit =
  /[。！？!?”]\s*((?:本报)?\S{0,2}(?:记者|通讯员|实习生)\s*\S{2,8}\s*摄(?:影)?)$/;
const ownLine =
  /^(?:(?:文\/图|图\/文|摄影|文|图)\s*)?(?:本报|[首特实见]\S)?(?:记者|通讯员|实习生|特约)|^(?:初审编辑|责任编辑|责编|编辑)\s*[:：]/;
const squareThenGap =
  /^((?:本报)?(?:\S{0,4}(?:记者|通讯员|实习生)\s*)?\p{Script=Han}{2,4})[\s\u00a0]/u;

const tailLength = 120;
/** Lines of the body's end that may together hold one credit broken over lines. */
const longestBrokenCredit = 5;

/** A line that is a credit and nothing else; 记者 also opens plain sentences. */
function isOwnLine(text: string): boolean {
  if (!isShortLine(text, 40) || endsSentence(text) || !ownLine.test(text)) return false;
  const { bylines, unclear } = parseCredit(text);
  return bylines.length > 0 && unclear.length === 0;
}

function inLine(line: PageLine): FoundCredit[] {
  const { text } = line;
  const found: FoundCredit[] = [];
  const add = (credit: string | undefined): void => {
    if (credit !== undefined && namesCredit(credit))
      found.push({ line, text: credit, glued: false });
  };
  const opening = dateline.exec(text) ?? openingBracket.exec(text);
  add(opening?.[1]);
  const end = text.slice(-tailLength);
  const closing = closingBracket.exec(end);
  if (closing?.[1] !== opening?.[1]) add(closing?.[1]);
  add(closingCredit.exec(end)?.[1]);
  if (found.length === 0 && isOwnLine(text)) add(text);
  return found;
}

/** A line that opens with □: the name alone, or before a gap, or glued to the text. */
function afterSquare(line: PageLine): FoundCredit[] {
  if (!squareSign.test(line.text)) return [];
  const text = line.text.replace(squareSign, '');
  if (!isLongLine(text) && !/[。！？!?,，]/.test(text)) return [{ line, text, glued: false }];
  const named = squareThenGap.exec(text)?.[1];
  return [{ line, text: named ?? text, glued: named === undefined }];
}

/** The last lines of the body joined, when they hold one credit that the page broke over lines. */
function brokenCredit(lines: readonly PageLine[]): FoundCredit[] {
  for (let count = 2; count <= Math.min(longestBrokenCredit, lines.length - 1); count += 1) {
    const last = lines.slice(-count);
    const [first] = last;
    if (first === undefined || last.some(({ text }) => !isShortLine(text, 12))) return [];
    const text = last.map((line) => line.text).join(' ');
    if (/^(?:本报)?\S{0,2}(?:记者|通讯员|实习生)/.test(text) && /(?:摄|摄影|文\/图)$/.test(text)) {
      return [{ line: first, text, glued: false }];
    }
  }
  return [];
}

/** Finds every stretch of the body that credits somebody, in page order. */
export function findCredits(lines: readonly PageLine[]): readonly FoundCredit[] {
  const broken = brokenCredit(lines);
  const brokenFrom = broken[0]?.line.number ?? Number.POSITIVE_INFINITY;
  const whole = lines.filter(({ number }) => number < brokenFrom);
  return [...whole.flatMap((line) => [...afterSquare(line), ...inLineOf(line)]), ...broken];
}

function inLineOf(line: PageLine): FoundCredit[] {
  return squareSign.test(line.text) ? [] : inLine(line);
}
