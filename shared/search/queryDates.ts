/** A stretch of days, both within; null is open. */
export type DayRange = { readonly from: string | null; readonly to: string | null };

const written = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月?)|年?)$/u;

/** Reads `2011`, `2011-06`, `2011年6月3日`, and `a..b` with either end open; null when it is no date. */
export function readDays(text: string): DayRange | null {
  const ends = text.split(/\.{2,}|~|～|…+/u);
  if (ends.length > 2) return null;
  const [first = '', second] = ends;
  if (second === undefined) return readOne(first);
  const from = first === '' ? null : readOne(first);
  const to = second === '' ? null : readOne(second);
  if ((first !== '' && from === null) || (second !== '' && to === null)) return null;
  return from === null && to === null ? null : { from: from?.from ?? null, to: to?.to ?? null };
}

/** Prints days so that `readDays` reads the same. */
export function printDays({ from, to }: DayRange): string {
  return from !== null && from === to ? from : `${from ?? ''}..${to ?? ''}`;
}

function readOne(text: string) {
  const [, year, month, day] = written.exec(text) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return { from: `${year}-01-01`, to: `${year}-12-31` };
  const stem = `${year}-${month.padStart(2, '0')}`;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(month) < 1 || Number(month) > 12 || Number(year) < 1) return null;
  if (day === undefined) return { from: `${stem}-01`, to: `${stem}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return null;
  const whole = `${stem}-${day.padStart(2, '0')}`;
  return { from: whole, to: whole };
}
