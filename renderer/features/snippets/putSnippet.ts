import type { Snippet } from '#shared/domain/snippet';
import { fillSnippet } from '#shared/editor/snippets/fillSnippet';
import { insertSnippet } from '#shared/editor/snippets/insertSnippet';
import type { ArticleSession } from '../editor';
import { snippetFacts } from './snippetFacts';

/** Puts a snippet into an article at the caret, filled in as of now; false where it cannot stand. */
export function putSnippet(session: ArticleSession, snippet: Pick<Snippet, 'text'>): boolean {
  const { editor } = session;
  const filled = fillSnippet(snippet.text, snippetFacts(session, new Date()));
  return insertSnippet(filled)(editor.state, editor.view.dispatch);
}
