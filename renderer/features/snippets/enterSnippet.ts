import type { Snippet } from '#shared/domain/snippet';
import type { Translator } from '#shared/locales/createTranslator';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';
import { putSnippet } from './putSnippet';

/** Puts a snippet that was chosen elsewhere into the text and goes on there; says so where none can stand. */
export function enterSnippet(session: ArticleSession, snippet: Snippet, t: Translator): void {
  if (!putSnippet(session, snippet)) showToast({ title: t('snippets.noPlace') });
  session.editor.view.focus();
}
