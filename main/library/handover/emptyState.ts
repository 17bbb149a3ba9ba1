import { Fragment, type Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import { documentToJson } from '#shared/editor/parseDocument';
import type { ArticleState } from '#shared/merge/mergeArticles';

/** A document of the same headline and lead with no word in them. */
function emptied(document: Node): Node {
  const [headline, lead] = document.content.content.map((part) =>
    part.type.createAndFill(part.attrs),
  );
  if (!headline || !lead) throw new RangeError('an article begins with headline and lead');
  return document.copy(Fragment.from([headline, lead]));
}

/** What two states of an article with nothing in common come from: no word, no field, no comment. */
export function emptyState({ content, document }: ArticleState): ArticleState {
  const empty = emptied(document);
  const base: ArticleContent = {
    ...content,
    document: documentToJson(empty),
    metadata: emptyMetadata,
    review: emptyReview,
  };
  return { content: base, document: empty };
}
