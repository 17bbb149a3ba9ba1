import type { Node } from '@tiptap/pm/model';

/** What a reader finds in the order of the file, before it is laid out as an article. */
export type ArticlePart =
  /** `level` counts from 1, the highest; `content` is text with review marks alone. */
  | { readonly kind: 'heading'; readonly level: number; readonly content: readonly Node[] }
  | { readonly kind: 'block'; readonly node: Node };

/** The words of a part. */
export function textOfPart(part: ArticlePart): string {
  if (part.kind === 'block') return part.node.textContent;
  return part.content.map((node) => node.textContent).join('');
}
