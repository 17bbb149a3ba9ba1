import type { ArticleGroups } from '#shared/domain/articleView';

/** Heights of a list's lines in pixels; all rows are equally high, so that no row need be drawn to place another. */
export type LineHeights = { readonly row: number; readonly head: number };

/** Those of the narrow list and of the table, as the style sheets have them. */
export const cardHeights: LineHeights = { row: 104, head: 28 };
export const tableHeights: LineHeights = { row: 32, head: 28 };

/** A line of a list: the head of a group, or an article by its place in the group and in the whole list. */
export type ListLine =
  | {
      readonly kind: 'head';
      readonly group: string;
      readonly count: number;
      readonly isFolded: boolean;
    }
  | {
      readonly kind: 'row';
      readonly group: string;
      readonly offset: number;
      readonly position: number;
    };

/** Where the lines of a list stand, whatever their number: what is kept grows with the groups alone. */
export type ListLayout = {
  readonly lineCount: number;
  readonly rowCount: number;
  readonly height: number;
  lineAt(index: number): ListLine | null;
  topOf(index: number): number;
  /** The line that a height falls into; the nearest one beyond the ends. */
  indexAt(y: number): number;
  /** The line of an article. */
  indexOf(group: string, offset: number): number;
};

type Part = {
  readonly group: string;
  readonly count: number;
  readonly isFolded: boolean;
  readonly firstLine: number;
  readonly firstRow: number;
  readonly top: number;
};

/** Lays out a list: each group its head and, unless it is folded, its articles; a list without groups has no head. */
export function layOutList(
  { groups }: ArticleGroups,
  heights: LineHeights,
  shape: { readonly hasHeads: boolean; readonly folded: ReadonlySet<string> },
): ListLayout {
  const heads = shape.hasHeads ? 1 : 0;
  const headHeight = heads * heights.head;
  const parts: Part[] = [];
  let [lineCount, rowCount, height] = [0, 0, 0];
  for (const { key: group, count } of groups) {
    const isFolded = heads === 1 && shape.folded.has(group);
    parts.push({ group, count, isFolded, firstLine: lineCount, firstRow: rowCount, top: height });
    const shown = isFolded ? 0 : count;
    lineCount += heads + shown;
    rowCount += count;
    height += headHeight + shown * heights.row;
  }

  const lineAt = (index: number): ListLine | null => {
    const part = lastAtOrBefore(parts, (each) => each.firstLine, index);
    if (part === undefined || index < 0 || index >= lineCount) return null;
    const { group, count, isFolded } = part;
    const offset = index - part.firstLine - heads;
    if (offset < 0) return { kind: 'head', group, count, isFolded };
    return { kind: 'row', group, offset, position: part.firstRow + offset };
  };
  const topOf = (index: number): number => {
    const part = lastAtOrBefore(parts, (each) => each.firstLine, index);
    if (part === undefined) return 0;
    const line = index - part.firstLine;
    return line < heads ? part.top : part.top + headHeight + (line - heads) * heights.row;
  };
  const indexAt = (y: number): number => {
    const part = lastAtOrBefore(parts, (each) => each.top, Math.max(0, y));
    if (part === undefined) return 0;
    const inRows = y - part.top - headHeight;
    const line = inRows < 0 ? 0 : heads + Math.floor(inRows / heights.row);
    const last = heads + (part.isFolded ? 0 : part.count) - 1;
    return part.firstLine + Math.min(line, last);
  };
  const indexOf = (group: string, offset: number): number => {
    const part = parts.find((each) => each.group === group);
    return part === undefined ? 0 : part.firstLine + heads + offset;
  };
  return { lineCount, rowCount, height, lineAt, topOf, indexAt, indexOf };
}

function lastAtOrBefore(
  parts: readonly Part[],
  startOf: (part: Part) => number,
  place: number,
): Part | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const part = parts[middle];
    if (part !== undefined && startOf(part) <= place) low = middle + 1;
    else high = middle;
  }
  return parts[low - 1];
}
