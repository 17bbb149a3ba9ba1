import type { TemplateName } from '#shared/domain/article';
import { asAppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import type { LockBreach } from '#shared/editor/templateLocks';
import type { Translator } from '#shared/locales/createTranslator';
import type { Client } from '../../bridge/client';
import { createCache } from '../../ui/createCache';
import { showToast } from '../../ui/toasts';
import { createArticleSession } from './createArticleSession';
import type { NoteBook } from './noteBook';
import type { OpenArticle } from './OpenArticleContext';
import { placeholderWords } from './placeholderWords';
import type { RestingSessions } from './restingSessions';

// Asked at each change of the text, made anew for another language alone.
const wordsOf = createCache(placeholderWords);

/** What the desk follows while it stands: the words and the name of who works at it. */
export type DeskUser = { readonly t: () => Translator; readonly author: () => string };

export type ArticleLoaderOptions = {
  readonly client: Client;
  /** Sessions that may come back with their undo history. */
  readonly resting: RestingSessions;
  readonly noteBook: NoteBook;
  readonly user: DeskUser;
};

/** Fetches articles for the desk; an article that cannot be had comes as the failure that is shown in its place. */
export function createArticleLoader(options: ArticleLoaderOptions) {
  return (articleId: string): Promise<OpenArticle> =>
    load(options, articleId).catch(
      (error: unknown): OpenArticle => ({ kind: 'failed', articleId, error: asAppError(error) }),
    );
}

async function load(options: ArticleLoaderOptions, articleId: string): Promise<OpenArticle> {
  const { client, resting, noteBook, user } = options;
  const record = await client.call('articles.get', { id: articleId });
  if (record.content === null) return { kind: 'unreadable', record };
  // Back on the desk with its undo history, when nothing has changed it meanwhile.
  const rested = resting.wake(articleId, record.summary.revision);
  if (rested !== null) return { kind: 'open', session: rested, next: null };
  const { content } = record;
  const template = content.template && (await templateOf(client, content.template));
  const session = createArticleSession({
    ...sayings(user),
    client,
    record,
    content,
    template,
    notes: await noteBook.read(articleId),
    onNotes: (next) => noteBook.keep(articleId, next),
  });
  return { kind: 'open', session, next: null };
}

/** The words and the name that an article on the desk is opened with. */
function sayings({ t, author }: DeskUser) {
  return {
    words: () => wordsOf(t()),
    t,
    onRefused: (breach: LockBreach) =>
      showToast({ title: t()(`outline.refused.${breach.kind}`, { ...breach }) }),
    author,
    onImpossible: () => showToast({ title: t()('review.cannotSuggest') }),
    editorLabel: t()('editor.label'),
  };
}

/** The template of an article; null where the library does not have it any more: the article opens without. */
async function templateOf(client: Client, name: TemplateName): Promise<Template | null> {
  try {
    return await client.call('templates.get', name);
  } catch (error) {
    const { code } = asAppError(error);
    if (code === 'not_found' || code === 'content_invalid') return null;
    throw error;
  }
}
