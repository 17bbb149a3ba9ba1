import type { Node } from '@tiptap/pm/model';
import type { FindingPlace } from '#shared/domain/workflow/finding';

/** The innermost part or block with an id around a position, or the headline. */
export function blockPlaceAt(document: Node, position: number): FindingPlace {
  const place = document.resolve(Math.min(position, document.content.size));
  for (let depth = place.depth; depth > 0; depth -= 1) {
    const node = place.node(depth);
    if (node.type.name === 'headline') return { kind: 'headline' };
    if (typeof node.attrs.id === 'string' && node.attrs.id !== '') {
      return { kind: 'block', blockId: node.attrs.id };
    }
  }
  return { kind: 'article' };
}
