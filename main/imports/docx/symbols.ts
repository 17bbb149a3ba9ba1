import type { ImportTally } from '../importTally';
import { attribute, type Xml } from './xml';

/** Signs of Wingdings that stand in newspaper manuscripts, by their codes. */
const wingdings: Readonly<Record<string, string>> = {
  '6C': '●',
  '6E': '■',
  '6F': '□',
  '71': '❑',
  '75': '◆',
  '76': '❖',
  A7: '▪',
  A8: '◻',
  AB: '★',
  B2: '✩',
  D8: '➢',
  E0: '→',
  FB: '✗',
  FC: '✓',
  FE: '☑',
};

/** A character of a symbol font as Unicode has it; one that is not known is told and stands as □. */
export function symbolOf(element: Xml, tally: ImportTally): string {
  const font = attribute(element, 'font');
  const code = attribute(element, 'char').toUpperCase();
  const known = /wingdings/iu.test(font) ? wingdings[code.replace(/^F0/u, '')] : undefined;
  if (known !== undefined) {
    tally.change('symbols', { excerpt: known });
    return known;
  }
  tally.miss('unknownCharacters', { excerpt: `${font} ${code}` });
  return '□';
}
