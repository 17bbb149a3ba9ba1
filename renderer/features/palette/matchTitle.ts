import { foldText } from '../../language';
import { readsAs, type ToSyllables } from './readsAs';

/** How well a title meets what was typed, best first. */
const grades = ['start', 'inside', 'initials', 'readingStart', 'readingInside'] as const;
export type Grade = (typeof grades)[number];

function initialsOf(title: string): string {
  return title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** Grades a title against folded words; null when they do not meet. Readings wait for `toSyllables`. */
export function matchTitle(
  title: string,
  wanted: string,
  toSyllables: ToSyllables | null,
): Grade | null {
  const at = foldText(title).indexOf(wanted);
  if (at >= 0) return at === 0 ? 'start' : 'inside';
  if (!/^[a-z0-9]+$/.test(wanted)) return null;
  if (initialsOf(title).startsWith(wanted)) return 'initials';
  if (toSyllables === null) return null;
  const reading = readsAs(toSyllables(title), wanted);
  if (reading < 0) return null;
  return reading === 0 ? 'readingStart' : 'readingInside';
}

/** Sorts the better grade first. */
export function compareGrades(a: Grade, b: Grade): number {
  return grades.indexOf(a) - grades.indexOf(b);
}

/** Whether the words themselves stand in the title, not only their letters. */
export function isLiteral(grade: Grade): boolean {
  return grade === 'start' || grade === 'inside';
}
