import { Node } from '@tiptap/core';
import { blockAttributes } from '../blockAttributes';

function markedParagraph(name: string, data: string) {
  return Node.create({
    name,
    group: 'block',
    content: 'inline*',
    addAttributes: () => blockAttributes,
    parseHTML: () => [{ tag: `p[data-${data}]`, priority: 60 }],
    renderHTML: () => ['p', { [`data-${data}`]: '', class: name }, 0],
  });
}

/** 收尾段, the paragraph that closes the piece and stands last in its text. Content: `inline*` with marks. */
export const ClosingParagraph = markedParagraph('closingParagraph', 'closing');
/** 署名行 such as □本报记者 某某, a byline on a line of its own. Content: `inline*` with marks. */
export const BylineParagraph = markedParagraph('bylineParagraph', 'byline');
