/**
 * One line of the portal-text page. `key` names the part of the article that the line prints;
 * neighbours of one `group` stand on adjacent lines, all others have one blank line between them.
 */
export type PageUnit = {
  readonly key: string;
  readonly text: string;
  readonly group: string | null;
};

/** Makes a unit out of a value: none when blank, and never more than one line. */
export function unitOf(key: string, value: string, group: string | null = null): PageUnit[] {
  const text = value.replace(/\r\n|\r|\n/g, ' ');
  return text.trim() === '' ? [] : [{ key, text, group }];
}

/** The canonical gap between two lines: a line end, or a blank line between units of different groups. */
export function canonicalGap(before: PageUnit, after: PageUnit, lineEnd: string): string {
  const adjacent = before.group !== null && before.group === after.group;
  return adjacent ? lineEnd : lineEnd + lineEnd;
}

/** Units as text in the canonical layout, without a final line end. */
export function unitsText(units: readonly PageUnit[]): string {
  return units
    .map((unit, index) => {
      const before = units[index - 1];
      return before === undefined ? unit.text : canonicalGap(before, unit, '\n') + unit.text;
    })
    .join('');
}
