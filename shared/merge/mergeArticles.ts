import type { Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import { documentToJson } from '#shared/editor/parseDocument';
import { type Choices, type Conflict, noChoices } from './conflict';
import { mergeDocuments } from './mergeDocuments';
import { mergeMetadata } from './mergeMetadata';
import { mergeReview } from './mergeReview';
import { chosen, mergeValue, type Three } from './mergeValues';

/** One state of an article: what it holds, and its document as checked. */
export type ArticleState = { readonly content: ArticleContent; readonly document: Node };

/** What two states of an article come to; where conflicts are left, ours stands in the content. */
export type MergedArticle = {
  readonly content: ArticleContent;
  readonly conflicts: readonly Conflict[];
};

/** Template, portal and page furniture are taken as they are from one side. */
const matterNames = ['template', 'portalId', 'page'] as const;

/**
 * Merges two states of an article that come from a common one: text by blocks, metadata by fields, comments by
 * thread and message. What both changed differently comes as a conflict; `choices` settle them by key, and
 * merged again with all settled there are none left. Exchanged sides give the same where nothing conflicts.
 */
export function mergeArticles(
  three: Three<ArticleState>,
  choices: Choices = noChoices,
): MergedArticle {
  const { base, ours, theirs } = three;
  const of = <T>(read: (state: ArticleState) => T): Three<T> => ({
    base: read(base),
    ours: read(ours),
    theirs: read(theirs),
  });
  const text = mergeDocuments(
    of(({ document }) => document),
    choices,
  );
  const metadata = mergeMetadata(
    of(({ content }) => content.metadata),
    choices,
  );
  const review = mergeReview(
    of(({ content }) => content.review),
    choices,
  );
  const conflicts: Conflict[] = [...metadata.conflicts, ...review.conflicts];
  const matter = matterNames.map((name) => {
    const states = of(({ content }): unknown => content[name]);
    const agreed = mergeValue(states);
    if (agreed !== null) return [name, agreed.value] as const;
    const key = `matter:${name}`;
    const choice = choices.get(key);
    if (choice === undefined) conflicts.push({ kind: 'matter', key, name, ...states });
    return [name, chosen(states, choice)] as const;
  });
  const rest = {
    ...Object.fromEntries(matter),
    metadata: metadata.metadata,
    review: review.review,
  };
  if (text === null) return wholeOrNothing(three, rest, conflicts, choices);
  const content = { ...ours.content, ...rest, document: documentToJson(text.document) };
  return { content, conflicts: [...text.conflicts, ...conflicts] };
}

/** Texts that cannot be put together are taken as a whole from one side. */
function wholeOrNothing(
  three: Three<ArticleState>,
  rest: Partial<ArticleContent>,
  conflicts: readonly Conflict[],
  choices: Choices,
): MergedArticle {
  const choice = choices.get('whole');
  const content = { ...chosen(three, choice).content, ...rest };
  if (choice !== undefined) return { content, conflicts };
  return { content, conflicts: [{ kind: 'whole', key: 'whole' }, ...conflicts] };
}
