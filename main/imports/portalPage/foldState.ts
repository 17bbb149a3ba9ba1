import type { Capture } from '#shared/domain/capture';

// A mark of the set that captures fold, with a Han character on either side of it.
const foldedMark = /(?<=\p{Script=Han})[,;:!?()]|[,;:!?()](?=\p{Script=Han})/u;
const fullWidthMark = /[，；：！？（）]/;

/**
 * How a capture treated the marks of U+FF01-FF5E in the article's own text. Portals' captures fold
 * them to ASCII, the paper never does. A text with none of these marks counts as not folded.
 */
export function foldStateOf(text: string): Capture['foldState'] {
  const folded = foldedMark.test(text);
  if (!folded) return 'none';
  return fullWidthMark.test(text) ? 'mixed' : 'asciiFolded';
}
