import type { Language } from './createTranslator';

/** The newsroom's zone: publication times are printed in it wherever the desk stands. */
export const newsroomZone = 'Asia/Shanghai';

type Parts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second', string>>;

function partsOf(date: Date, timeZone: string | undefined): Parts {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hourCycle: 'h23',
  });
  const parts = { year: '', month: '', day: '', hour: '', minute: '', second: '' };
  for (const { type, value } of format.formatToParts(date)) {
    if (type in parts) parts[type as keyof Parts] = value;
  }
  // Some engines keep the leading nought of a day or month that stands beside a two-digit hour.
  return { ...parts, month: String(Number(parts.month)), day: String(Number(parts.day)) };
}

const englishMonths =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

function dayText({ year, month, day }: Parts, language: Language): string {
  if (language === 'zh-CN') return `${year}年${month}月${day}日`;
  return `${day} ${englishMonths[Number(month) - 1] ?? ''} ${year}`;
}

/** A month given as 2011-06: 2011年6月. Text that is no month comes back as it is. */
export function formatMonth(month: string, language: Language): string {
  const [year = '', number = ''] = month.split('-');
  const name = englishMonths[Number(number) - 1];
  if (name === undefined) return month;
  return language === 'zh-CN' ? `${year}年${Number(number)}月` : `${name} ${year}`;
}

/** A publication time as newspapers print it: 2011年6月9日 19:16. Text that is no date comes back as it is. */
export function formatPublishedAt(iso: string, language: Language): string {
  return formatDateTime(iso, language, newsroomZone);
}

/** A date and time in a zone, or in the machine's own when none is named. */
export function formatDateTime(iso: string, language: Language, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const parts = partsOf(date, timeZone);
  const gap = language === 'zh-CN' ? ' ' : ', ';
  return `${dayText(parts, language)}${gap}${parts.hour}:${parts.minute}`;
}

/** The day of a moment, where the desk stands: 2011年6月9日. */
export function formatDay(iso: string, language: Language, timeZone?: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : dayText(partsOf(date, timeZone), language);
}

/** A moment of desk work: `today(time)` on the same day, the full date before that. */
export function formatMoment(
  iso: string,
  language: Language,
  options: { readonly now: Date; readonly today: (time: string) => string; timeZone?: string },
): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const parts = partsOf(date, options.timeZone);
  const now = partsOf(options.now, options.timeZone);
  const sameDay = parts.year === now.year && parts.month === now.month && parts.day === now.day;
  return sameDay
    ? options.today(`${parts.hour}:${parts.minute}`)
    : formatDateTime(iso, language, options.timeZone);
}

/** The time of day to the second, as the status bar shows a save: 12:03:07. */
export function formatClock(iso: string, timeZone?: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const { hour, minute, second } = partsOf(date, timeZone);
  return `${hour}:${minute}:${second}`;
}
