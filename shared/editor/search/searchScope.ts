import type { Node } from '@tiptap/pm/model';
import { partWithId } from '../commands/moveParts';
import type { TextMatch } from './searchQuery';

/** Where to look: everywhere, in the headline, in the lead or section with an id, or between two positions. */
export type SearchScope =
  | { readonly kind: 'article' }
  | { readonly kind: 'headline' }
  | { readonly kind: 'part'; readonly id: string }
  | { readonly kind: 'selection'; readonly from: number; readonly to: number };

/** A text block with the position of its first character. */
export type SearchBlock = { readonly node: Node; readonly start: number };

/** A hit in the document; it lies in one text block. */
export type Hit = {
  readonly from: number;
  readonly to: number;
  readonly match: TextMatch;
};

function rangeOf(document: Node, scope: SearchScope): readonly [from: number, to: number] {
  switch (scope.kind) {
    case 'article':
      return [0, document.content.size];
    case 'headline':
      return [0, document.firstChild?.nodeSize ?? 0];
    case 'part': {
      const part = partWithId(document, scope.id);
      return part === null ? [0, 0] : [part.position, part.position + part.node.nodeSize];
    }
    case 'selection':
      return [scope.from, Math.min(scope.to, document.content.size)];
  }
}

/** The text blocks of a scope in order; those of a selection's ends as a whole. */
export function blocksIn(document: Node, scope: SearchScope): readonly SearchBlock[] {
  const [from, to] = rangeOf(document, scope);
  const blocks: SearchBlock[] = [];
  document.nodesBetween(from, to, (node, position) => {
    if (node.isTextblock) blocks.push({ node, start: position + 1 });
    return !node.isTextblock;
  });
  return blocks;
}

/** A block's text, one character for each position in it. */
export function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, '\ufffc');
}

/** The hits of blocks as places of the document: those within the scope that have a length, for the others show no words. */
export function hitsIn(
  document: Node,
  scope: SearchScope,
  matchesOf: (block: Node) => readonly TextMatch[],
): readonly Hit[] {
  const [first, last] = rangeOf(document, scope);
  return blocksIn(document, scope).flatMap(({ node, start }) =>
    matchesOf(node)
      .map((match) => ({ from: start + match.from, to: start + match.to, match }))
      .filter(({ from, to }) => to > from && from >= first && to <= last),
  );
}
