import { headlineLine, readDocument } from '#shared/editor/readDocument';
import type { SnippetFacts } from '#shared/editor/snippets/fillSnippet';
import { textInForce } from '#shared/editor/textInForce';
import type { ArticleSession } from '../editor';

/** What an article knows at the caret that a snippet may ask for. */
export function snippetFacts({ editor, metadata }: ArticleSession, now: Date): SnippetFacts {
  const { bylines, source, channel } = metadata.get();
  const { doc, selection } = editor.state;
  const part = doc.maybeChild(selection.$from.index(0));
  const label = part?.type.name === 'section' ? (part.firstChild?.textContent ?? '') : '';
  return {
    now,
    authors: bylines.filter(({ role }) => writers.has(role)).map(({ name }) => name),
    source,
    channel,
    headline: headlineLine(readDocument(textInForce(doc)).headline),
    sectionLabel: label,
  };
}

/** Who stands in the dateline as the writer of a text. */
const writers: ReadonlySet<string> = new Set(['reporter', 'trainee', 'intern', 'author']);
