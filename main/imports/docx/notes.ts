import type { WordPackage } from './package';
import { attribute, within, type Xml } from './xml';

/** Footnotes and endnotes in the order in which the text refers to them. */
export type Notes = {
  /** The number of a note that the text refers to here. */
  refer(kind: 'footnote' | 'endnote', id: string): number;
  /** The notes that were referred to, in order, as elements with paragraphs; null for one that is missing. */
  referred(): readonly (Xml | null)[];
};

/** Finds the notes of a document (ECMA-376 Part 1, 17.11). */
export function openNotes(file: WordPackage): Notes {
  const found = new Map<string, Xml>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const part = file.related(`${kind}s`);
    for (const note of part === null ? [] : within(part, kind)) {
      found.set(`${kind} ${attribute(note, 'id')}`, note);
    }
  }
  const order: string[] = [];
  return {
    refer: (kind, id) => order.push(`${kind} ${id}`),
    referred: () => order.map((name) => found.get(name) ?? null),
  };
}
