import type { SearchTerm } from './searchTerm';

/**
 * Whether the stored content of a plain article may hold a text: `false` is certain, and spares reading the article.
 * Most of what lists name in vain is settled here.
 */
export function mayHold(content: Uint8Array, { spellings }: SearchTerm): boolean {
  if (spellings === null) return true;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  return spellings.some((spelling) => bytes.includes(spelling));
}
