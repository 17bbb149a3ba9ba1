import type { Node } from '@tiptap/pm/model';

/** The lines of a verse by stanza; blank lines part stanzas and belong to none. */
export function stanzasOf(verse: Node): readonly (readonly Node[])[] {
  const stanzas: Node[][] = [[]];
  for (const line of verse.children) {
    if (line.textContent.trim() === '') stanzas.push([]);
    else stanzas.at(-1)?.push(line);
  }
  return stanzas.filter((lines) => lines.length > 0);
}
