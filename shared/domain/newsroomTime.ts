/** The offset of the newsroom's clock: China keeps one zone, UTC+8, all the year. */
export const newsroomOffset = '+08:00';
const newsroomOffsetMs = 8 * 60 * 60 * 1_000;

/** A moment by the newsroom's clock; one that is given in it already stays as it was written. */
export function inNewsroomTime(moment: string): string {
  if (moment.endsWith(newsroomOffset)) return moment;
  const time = Date.parse(moment);
  return Number.isNaN(time) ? moment : newsroomMinute(new Date(time));
}

/** The minute of a date by the newsroom's clock, with its offset. */
export function newsroomMinute(date: Date): string {
  const shifted = new Date(date.getTime() + newsroomOffsetMs).toISOString();
  return `${shifted.slice(0, 16)}:00${newsroomOffset}`;
}
