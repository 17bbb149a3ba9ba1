/** What writers put where words are to come: XX, ××, TODO, 待补 without its brackets. */
const placeholderPattern =
  /(?<![A-Za-z0-9])(?:[XＸ×]{2,}|[xｘ]{2,}|TODO|TBD|FIXME)(?![A-Za-z0-9])|(?<![有尚仍])待[补核](?![选考准算实定发查给充])|此处待[^，。；]{0,6}|[？?]{3,}|＿{2,}|_{3,}/gu;

/** What stands in brackets of its own is an open point, and counted as one. */
const openPointPattern = /【[^【】]*】/gu;

/** Words left in a text that only hold a place, in order. */
export function leftPlaceholdersIn(text: string): readonly string[] {
  const plain = text.replace(openPointPattern, (point) => ' '.repeat(point.length));
  return Array.from(plain.matchAll(placeholderPattern), ([words]) => words);
}
