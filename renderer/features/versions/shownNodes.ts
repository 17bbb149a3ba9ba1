import { isTypeChange } from '#shared/diff/comparison/changeCounts';
import { type ComparedNode, isChangedNode } from '#shared/diff/comparison/comparedNode';

/** What of a comparison is shown: all of the text, what changed, or what changed in its type alone. */
export type ChangeShow = 'all' | 'changes' | 'format';

function isFormatted({ values, spans }: ComparedNode): boolean {
  return values.some(({ name }) => name === 'type') || spans.some(isTypeChange);
}

/** Whether a node or anything in it is shown. */
export function hasShown(node: ComparedNode, show: ChangeShow): boolean {
  if (show === 'all') return true;
  const isShown = show === 'changes' ? isChangedNode(node) : isFormatted(node);
  return isShown || node.children.some((child) => hasShown(child, show));
}
