import type { Node } from '@tiptap/pm/model';
import type { Field } from '#shared/domain/profileField';
import { textInForce } from '#shared/editor/textInForce';

const sentencePattern = /[^。！？!?]+[。！？!?]?[”’」』）]*/gu;

/** The lead's first sentences: whole ones while they fit into `most` characters, the first one in any case. */
function leadText(document: Node, most: number): string {
  const lead = textInForce(document).children[1];
  const text = (lead?.children ?? [])
    .map((block) => block.textContent.trim())
    .filter((line) => line !== '')
    .join('');
  let taken = '';
  for (const [sentence] of text.matchAll(sentencePattern)) {
    const next = taken + sentence;
    if (taken !== '' && [...next].length > most) break;
    taken = next;
  }
  return [...taken].slice(0, most).join('');
}

/** The headline's own lines with one gap between: as much of it as its field takes, the writer shortens the rest. */
function headlineText(document: Node): string {
  const headline = textInForce(document).firstChild;
  return (headline?.children ?? [])
    .filter(({ type }) => type.name === 'mainHeadline')
    .map((part) => part.textContent.trim())
    .filter((part) => part !== '')
    .join(' ');
}

/** Text of an article that a field can be filled from, cut to a number of characters where that can be done. */
export const extractText: Readonly<
  Record<NonNullable<Field['extract']>, (document: Node, most: number) => string>
> = { lead: leadText, headline: headlineText };
