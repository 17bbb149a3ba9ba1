import { linkAddress } from '#shared/domain/linkAddress';
import type { MarkupElement } from './markup';
import type { PastedLine, PastedMark, PastedText } from './pastedBlocks';
import { spaced } from './plainParagraphs';

/** How text stands at a place of a page. */
export type TextStyle = { readonly marks: readonly PastedMark[]; readonly href: string };
export const plainStyle: TextStyle = { marks: [], href: '' };

const markOf: Readonly<Record<string, PastedMark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  sup: 'superscript',
};

/** The style inside an element, from the style around it. */
export function styleInside(element: MarkupElement, around: TextStyle): TextStyle {
  const mark = markOf[element.localName];
  if (mark !== undefined && !around.marks.includes(mark)) {
    return { ...around, marks: [...around.marks, mark] };
  }
  if (element.localName !== 'a') return around;
  const href = linkAddress(element.getAttribute('href')?.trim() ?? '');
  return href === null ? around : { ...around, href };
}

// Markup breaks its source lines where it likes; between two Chinese characters that is no gap.
const sourceBreak =
  /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\r]*\n\s*(?=[\u2e80-\u9fff\uff00-\uffef])/gu;

const lowered: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋'][at] ?? sign]),
);

/** Lowered figures as the characters that Unicode has for them, as in H₂O; the schema has no such mark. */
export function loweredText(text: string): string {
  return [...text].map((sign) => lowered[sign] ?? sign).join('');
}

function sameStyle(one: TextStyle, other: TextStyle): boolean {
  return one.href === other.href && one.marks.join() === other.marks.join();
}

/** Whether nothing but a line of the markup ends between two runs of Chinese. */
function isSourceBreak(before: string, after: string): boolean {
  const end = /\S\s*$/u.exec(before.slice(-100))?.[0] ?? '';
  const start = /^\s*\S/u.exec(after.slice(0, 100))?.[0] ?? '';
  return `${end}${start}`.search(sourceBreak) !== -1;
}

/** Runs as one line: gaps become one space, none stands at either end, runs of one style are one. */
export function lineOf(runs: readonly PastedText[]): PastedLine {
  const line: { text: string; marks: readonly PastedMark[]; href: string }[] = [];
  let written = '';
  for (const { text, ...style } of joined(runs.map(withoutLinkLine))) {
    const last = line.at(-1);
    const isBroken = last !== undefined && isSourceBreak(written, text);
    if (isBroken) last.text = last.text.trimEnd();
    const clean = spaced(text.replace(sourceBreak, ''));
    const isGapDone = last === undefined || isBroken || /\s$/u.test(last.text);
    const next = isGapDone ? clean.trimStart() : clean;
    written = text;
    if (next === '') continue;
    if (last !== undefined && sameStyle(last, style)) last.text += next;
    else line.push({ ...style, text: next });
  }
  for (let last = line.at(-1); last !== undefined; last = line.at(-1)) {
    last.text = last.text.trimEnd();
    if (last.text !== '') break;
    line.pop();
  }
  return line;
}

/** A link is underlined because it is one. */
function withoutLinkLine(run: PastedText): PastedText {
  if (run.href === '') return run;
  return { ...run, marks: run.marks.filter((mark) => mark !== 'underline') };
}

/** Neighbours of one style as one run, so that a break in the markup between them is seen whole. */
function joined(runs: readonly PastedText[]): PastedText[] {
  const whole: PastedText[] = [];
  for (const run of runs) {
    const before = whole.at(-1);
    if (before !== undefined && sameStyle(before, run)) {
      whole[whole.length - 1] = { ...before, text: before.text + run.text };
    } else whole.push(run);
  }
  return whole;
}
