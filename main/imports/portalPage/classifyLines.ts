import { endsSentence, hasEndMark, isLongLine, isShortLine } from './lineShape';
import type { PageLine } from './splitLines';

/** What a line of the body is. */
export type LineKind = 'label' | 'sectionHead' | 'subhead' | 'paragraph';

const labelPattern = /^[\p{Script=Han}“”·]{1,10}篇$/u;
const numberedSubhead = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]{1,3}[章节])/;
const numberPattern = /^[①-⑳]/u;
/** Words and signs of credits, notes and captions, which are never heads. */
const notAHead =
  /^[□■【(（]|^图为|^注[:：]|记者|通讯员|实习生|摄$|[文图]\/[文图]|供图|编辑|责编|报道$|整理$/;

function isLabel(text: string | undefined): boolean {
  return text !== undefined && labelPattern.test(text);
}

function isNumbered(text: string | undefined): boolean {
  return text !== undefined && numberPattern.test(text);
}

function isHeadShape(text: string | undefined): boolean {
  return text !== undefined && isShortLine(text, 40) && !/[。；;，,：:、…]$/.test(text);
}

/** Running text or a whole sentence: what stands below a head, unlike the next line of a verse. */
function isProse(text: string | undefined): boolean {
  return text !== undefined && (isLongLine(text) || endsSentence(text));
}

/** Whether a line opens a section, by its own form and by the lines around it. */
function opensSection(
  texts: readonly string[],
  index: number,
  above: LineKind | undefined,
): boolean {
  const below = texts[index + 1];
  if (isNumbered(texts[index])) {
    return isHeadShape(texts[index]) && (isProse(below) || isSubheadAt(texts, index + 1));
  }
  if (!isLabel(texts[index])) return false;
  if (below !== undefined && isLongLine(below)) return true;
  if (!isHeadShape(below) || isLabel(below)) return false;
  const after = texts[index + 2];
  if (isProse(after) || isProse(texts[index + 3])) return true;
  // A section without text is believed only where no verse runs up to it.
  const previous = texts[index - 1];
  const stands = previous === undefined || isProse(previous) || notAHead.test(previous);
  return (after === undefined || isLabel(after)) && (stands || above === 'sectionHead');
}

/** A short line between long paragraphs; in verse all neighbours are short too. */
function isSubheadAt(texts: readonly string[], index: number): boolean {
  const text = texts[index];
  const below = texts[index + 1];
  if (text === undefined || below === undefined) return false;
  return isShortLine(text) && !hasEndMark(text) && !notAHead.test(text) && isLongLine(below);
}

/** A head that numbers itself, 一、 or 第一章, over whatever text it heads. */
function isNumberedSubhead(texts: readonly string[], index: number): boolean {
  const text = texts[index] ?? '';
  return (
    numberedSubhead.test(text) &&
    isShortLine(text) &&
    !hasEndMark(text) &&
    isProse(texts[index + 1])
  );
}

/** Tells each line of the body for what it is; what fits no head is a paragraph. */
export function classifyLines(lines: readonly PageLine[]): readonly LineKind[] {
  const texts = lines.map(({ text }) => text);
  const kinds: LineKind[] = [];
  texts.forEach((text, index) => {
    const above = kinds[index - 1];
    const previous = texts[index - 1];
    if (above === 'label' && !isLongLine(text)) kinds.push('sectionHead');
    else if (isNumberedSubhead(texts, index)) kinds.push('subhead');
    else if (opensSection(texts, index, above)) kinds.push(isLabel(text) ? 'label' : 'sectionHead');
    else if (
      isSubheadAt(texts, index) &&
      (above === 'sectionHead' || (previous !== undefined && isLongLine(previous)))
    ) {
      kinds.push('subhead');
    } else kinds.push('paragraph');
  });
  return kinds;
}
