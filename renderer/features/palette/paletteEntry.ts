/** Kinds of what the palette offers, in the order in which they are shown. */
export const entryKinds = ['command', 'part', 'article', 'template', 'snippet'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One thing that the palette can do. */
export type PaletteEntry = {
  /** `<kind>:<id>`; what was run is remembered by it. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly title: string;
  /** Letters of its own that find it as well as its title. */
  readonly letters?: string;
  /** Where it belongs: a command's menu, an article's date. */
  readonly note: string;
  readonly shortcut: string | undefined;
  /** Why it cannot be run now; null when it can. */
  readonly problem: string | null;
  run(): void;
  /** Opens it beside the paper instead, where it can be read there. */
  readonly beside?: () => void;
};
