import type { ArticleContent } from '#shared/domain/article';
import type { Json } from '#shared/domain/json';
import type { CommentThread } from '#shared/domain/review';
import type { MarkJson, Path, Run, TreeNode } from './tree/treeNode';

/** A piece of how one block's text becomes another's; the pieces in order are the whole of both texts. */
export type TextPiece =
  | { readonly kind: 'keep'; readonly text: string }
  | { readonly kind: 'insert'; readonly runs: readonly Run[] }
  | { readonly kind: 'delete'; readonly runs: readonly Run[] }
  /** The same characters under other marks. */
  | {
      readonly kind: 'format';
      readonly text: string;
      readonly before: readonly MarkJson[];
      readonly after: readonly MarkJson[];
    };

/** A named value that changed; absent on the side that has none of that name. */
export type ValueChange = { readonly name: string; readonly before?: Json; readonly after?: Json };

/**
 * One change of a document. `from` leads to its node in the document before, `to` in the document after.
 * What is inserted or deleted comes without those of its parts that were moved in or out.
 */
export type DocumentChange =
  | { readonly kind: 'insert'; readonly to: Path; readonly node: TreeNode }
  | { readonly kind: 'delete'; readonly from: Path; readonly node: TreeNode }
  | { readonly kind: 'move'; readonly from: Path; readonly to: Path }
  | {
      readonly kind: 'text';
      readonly from: Path;
      readonly to: Path;
      readonly pieces: readonly TextPiece[];
    }
  /** `type` stands among the attributes when a block became one of another kind. */
  | {
      readonly kind: 'attributes';
      readonly from: Path;
      readonly to: Path;
      readonly values: readonly ValueChange[];
    };

/** A thread of comments that was begun, taken away or changed; null where it was not there. */
export type ThreadChange = {
  readonly id: string;
  /** Its place among the threads; null where it was not there. */
  readonly from: number | null;
  readonly to: number | null;
  readonly before: CommentThread | null;
  readonly after: CommentThread | null;
};

/**
 * All that differs between two contents, as data that makes either out of the other: the text, the
 * metadata by field (`custom.` before the newsroom's own), the comments, and the rest of the content.
 */
export type ArticleDiff = {
  readonly document: readonly DocumentChange[];
  readonly metadata: readonly ValueChange[];
  readonly comments: readonly ThreadChange[];
  readonly rest: readonly ValueChange[];
};

/** The content beside text, metadata and comments. */
export type RestName = Exclude<keyof ArticleContent, 'document' | 'metadata' | 'review'>;
export const restNames = [
  'documentVersion',
  'template',
  'portalId',
  'page',
] as const satisfies readonly RestName[];
