import { currentDocumentVersion } from '#shared/domain/article';

type Upgrade = (document: unknown) => unknown;

/** One step a version, from version N (the index + 1) to the next; pure JSON to JSON, never edited once landed. */
const upgrades: readonly Upgrade[] = [
  // Version 2 only adds nodes, marks and attributes with defaults: a text of version 1 is one of version 2.
  (document) => document,
  // Version 3 only adds the crops of a figure, none by default.
  (document) => document,
];

/**
 * Brings stored JSON to the current form. Returns null for a version that this program does not know,
 * so that the caller keeps the document raw instead of guessing.
 */
export function upgradeDocument(document: unknown, version: number): unknown | null {
  if (version > currentDocumentVersion || version < 1) return null;
  return upgrades.slice(version - 1).reduce((value, upgrade) => upgrade(value), document);
}
