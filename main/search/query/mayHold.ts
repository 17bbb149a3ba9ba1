import { indexOfFolded } from '#shared/search/foldTable';
import { isOfToday, type StoredText, suggested } from '../texts/searchStrings';
import type { SearchTerm } from './searchTerm';

const version = /"documentVersion":(\d+),/;
/** What may part a text into several pieces, or writes a unit in another way than as itself. */
const partsText = ['"marks":', '\\u'];
// Quotation marks, backslashes, control characters and halves of pairs are not written as themselves in JSON.
const isWrittenOtherwise = (unit: number) =>
  unit < 0x20 || unit === 0x22 || unit === 0x5c || (unit >= 0xd800 && unit <= 0xdfff);

/**
 * Whether a stored article may hold a text, found by looking through it as it is stored: `false` is certain, and spares
 * reading the article. Most of what lists name in vain is settled here.
 */
export function mayHold(stored: StoredText, { units, table }: SearchTerm): boolean {
  const { content } = stored;
  if (units.some(isWrittenOtherwise)) return true;
  if (!isOfToday(Number(version.exec(content)?.[1]))) return true;
  if (suggested.test(content) || partsText.some((part) => content.includes(part))) return true;
  const texts = [content, stored.title, stored.source, stored.channel];
  return texts.some((text) => indexOfFolded(text, units, { table }) !== -1);
}
