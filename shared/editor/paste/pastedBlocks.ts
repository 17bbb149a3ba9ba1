/** The marks of type that pasted text keeps, by their names in the schema. */
export const pastedMarks = ['bold', 'italic', 'underline', 'superscript'] as const;
export type PastedMark = (typeof pastedMarks)[number];

/** A run of pasted text; `href` is '' or an address that an article may link to. */
export type PastedText = {
  readonly text: string;
  readonly marks: readonly PastedMark[];
  readonly href: string;
};

/** The runs of one paragraph; never empty, and never of spaces alone. */
export type PastedLine = readonly PastedText[];

export type PastedList = {
  readonly kind: 'list';
  readonly ordered: boolean;
  readonly items: readonly PastedItem[];
};

/** An entry of a list: a first line, then further lines and lists in order. */
export type PastedItem = {
  readonly first: PastedLine;
  readonly rest: readonly (PastedLine | PastedList)[];
};

export type PastedCell = {
  readonly isHead: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly align: '' | 'left' | 'center' | 'right';
  readonly lines: readonly PastedLine[];
};

/** What a paste is made of once every program's own markup has been read: blocks of the schema, as data. */
export type PastedBlock =
  | { readonly kind: 'paragraph'; readonly line: PastedLine }
  /** `level` is that of the heading in the text it came from, 1 to 6. */
  | { readonly kind: 'subhead'; readonly text: string; readonly level: number }
  | { readonly kind: 'quote'; readonly lines: readonly PastedLine[] }
  | PastedList
  | { readonly kind: 'table'; readonly rows: readonly (readonly PastedCell[])[] }
  | { readonly kind: 'divider' }
  /** `blockId` names the picture that belongs here, which arrives later. */
  | { readonly kind: 'figure'; readonly blockId: string; readonly caption: string }
  /** Footnotes and endnotes in the order of their signs, each of one line or more. */
  | { readonly kind: 'notes'; readonly notes: readonly (readonly PastedLine[])[] };

/** The words of a line. */
export function textOfLine(line: PastedLine): string {
  return line.map(({ text }) => text).join('');
}
