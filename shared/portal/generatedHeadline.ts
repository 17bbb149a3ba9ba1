import type { Node } from '@tiptap/pm/model';
import { readDocument } from '#shared/editor/readDocument';

const generatedLength = 25;
/** A shorter headline may well repeat the first words of a short text. */
const shortestGenerated = 12;

function hanOf(text: string): string {
  return text.replace(/\P{Script=Han}/gu, '');
}

function bodyStart(document: Node): string {
  let start = '';
  const [, ...parts] = document.children;
  for (const part of parts) {
    part.descendants((node) => {
      const enough = [...start].length >= generatedLength;
      if (!enough && node.isTextblock) start += hanOf(node.textContent.slice(0, 1_000));
      return !enough;
    });
  }
  return [...start].slice(0, generatedLength).join('');
}

/**
 * Whether the portal made the headline up because the piece had none: the first 25 Han characters of
 * byline and body without digits, Latin and marks, then a leading 本报讯 or 月日 taken off.
 */
export function isGeneratedHeadline(document: Node): boolean {
  const { kicker, main, subtitle } = readDocument(document).headline;
  if (kicker !== '' || subtitle !== '') return false;
  const headline = main.join('');
  if (headline !== hanOf(headline) || headline.length < shortestGenerated) return false;
  return headline === bodyStart(document).replace(/^(?:本报讯|月日)/, '');
}
