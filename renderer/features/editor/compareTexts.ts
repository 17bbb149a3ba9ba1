import type { Node } from '@tiptap/pm/model';

/** A line of one text, and whether the other text has no such line. */
export type ComparedLine = {
  readonly key: string;
  readonly text: string;
  readonly onlyHere: boolean;
};

function linesOf(document: Node): string[] {
  const lines: string[] = [];
  document.descendants((node) => {
    if (!node.isTextblock) return true;
    if (node.textContent !== '') lines.push(node.textContent);
    return false;
  });
  return lines;
}

function mark(lines: readonly string[], other: ReadonlySet<string>): ComparedLine[] {
  return lines.map((text, index) => ({ key: `${index}`, text, onlyHere: !other.has(text) }));
}

/** Sets two documents' lines against each other; a line that the other lacks is marked. */
export function compareTexts(
  before: Node,
  after: Node,
): { readonly before: readonly ComparedLine[]; readonly after: readonly ComparedLine[] } {
  const first = linesOf(before);
  const second = linesOf(after);
  return { before: mark(first, new Set(second)), after: mark(second, new Set(first)) };
}
