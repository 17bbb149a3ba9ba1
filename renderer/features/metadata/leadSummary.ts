import type { Node } from '@tiptap/pm/model';
import { textInForce } from '#shared/editor/textInForce';

/** Characters that a summary taken from the lead has at most. */
const mostCharacters = 200;
const sentencePattern = /[^。！？!?]+[。！？!?]?[”’」』）]*/gu;

/** The lead's first sentences as a summary; whole sentences while they fit, the first one in any case. */
export function leadSummary(document: Node): string {
  const lead = textInForce(document).children[1];
  const text = (lead?.children ?? [])
    .map((block) => block.textContent.trim())
    .filter((line) => line !== '')
    .join('');
  let summary = '';
  for (const [sentence] of text.matchAll(sentencePattern)) {
    const next = summary + sentence;
    if (summary !== '' && [...next].length > mostCharacters) break;
    summary = next;
  }
  return [...summary].slice(0, mostCharacters).join('');
}
