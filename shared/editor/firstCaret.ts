import type { Node } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';

/**
 * The position at which an article is begun when it is opened: in its main headline while that is empty, else at
 * the start of its lead. Never in the kicker, which stands first but is not asked for.
 */
export function firstCaret(document: Node): number {
  const headline = document.child(0);
  let inHeadline = 0;
  headline.forEach((line, offset) => {
    if (inHeadline === 0 && line.type.name === 'mainHeadline') inHeadline = offset + 2;
  });
  const isUntitled = document.resolve(inHeadline).parent.content.size === 0;
  if (isUntitled) return inHeadline;
  return Selection.findFrom(document.resolve(headline.nodeSize), 1, true)?.from ?? inHeadline;
}
