import { headlineInForce } from '#shared/editor/headlineInForce';
import type { SnippetFacts } from '#shared/editor/snippets/fillSnippet';
import type { ArticleSession } from '../editor';

/** What an article knows at the caret that a snippet may ask for; without an article, the time alone. */
export function snippetFacts(session: ArticleSession | null, now: Date): SnippetFacts {
  if (session === null) return { ...nothingKnown, now };
  const { editor, metadata } = session;
  const { bylines, source, channel } = metadata.get();
  const { doc, selection } = editor.state;
  const part = doc.maybeChild(selection.$from.index(0));
  const label = part?.type.name === 'section' ? (part.firstChild?.textContent ?? '') : '';
  return {
    now,
    authors: bylines.filter(({ role }) => writers.has(role)).map(({ name }) => name),
    source,
    channel,
    headline: headlineInForce(doc),
    sectionLabel: label,
  };
}

const nothingKnown = { authors: [], source: '', channel: '', headline: '', sectionLabel: '' };

/** Who stands in the dateline as the writer of a text. */
const writers: ReadonlySet<string> = new Set(['reporter', 'trainee', 'intern', 'author']);
