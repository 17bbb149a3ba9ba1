import type { Unit } from '../tree/unit';

/** Kinds of line that a writer turns into each other. */
const lineNames: ReadonlySet<string> = new Set([
  'paragraph',
  'subhead',
  'closingParagraph',
  'bylineParagraph',
]);
const listNames: ReadonlySet<string> = new Set(['bulletList', 'orderedList']);
const cellNames: ReadonlySet<string> = new Set(['tableCell', 'tableHeader']);
const families = [lineNames, listNames, cellNames];

/** Whether one node can have become the other: of the same kind, or of one that it is turned into. */
export function canPair(a: Unit, b: Unit): boolean {
  const [nameA, nameB] = [a.node.type, b.node.type];
  return nameA === nameB || families.some((names) => names.has(nameA) && names.has(nameB));
}

/** Makes two units counterparts, unless either has one. */
export function pair(a: Unit, b: Unit): void {
  if (a.pair !== null || b.pair !== null) return;
  a.pair = b;
  b.pair = a;
}
