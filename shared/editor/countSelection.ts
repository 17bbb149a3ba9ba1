import type { Node } from '@tiptap/pm/model';
import { addCounts, countText, noCounts, type TextCounts } from '#shared/domain/counts';
import { indentOf } from './readDocument';
import { isInForce, textInForce } from './textInForce';

// Nodes never change: a selection that grows by a line counts that line alone.
const known = new WeakMap<Node, TextCounts>();

function countBlock(block: Node): TextCounts {
  const before = known.get(block);
  if (before !== undefined) return before;
  const counts = countText(textInForce(block).textContent);
  known.set(block, counts);
  return counts;
}

/**
 * Counts what stands between two positions, suggestions that wait left out; a paragraph's indent counts
 * when its beginning is inside.
 */
export function countBetween(document: Node, from: number, to: number): TextCounts {
  let sum = noCounts;
  document.nodesBetween(from, to, (node, position, parent) => {
    if (!isInForce(node)) return false;
    if (!node.isTextblock) return true;
    const [start, end] = [Math.max(0, from - position - 1), to - position - 1];
    const isWhole = start === 0 && end >= node.content.size;
    const part = isWhole ? node : node.cut(start, Math.min(end, node.content.size));
    const counts = isWhole ? countBlock(node) : countText(textInForce(part).textContent);
    const indent = start === 0 ? indentOf(part, parent) : 0;
    sum = addCounts(sum, { ...counts, cells: counts.cells + indent });
    return false;
  });
  return sum;
}
