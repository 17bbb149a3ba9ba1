import { useId } from 'react';
import { fillSnippet } from '#shared/editor/snippets/fillSnippet';
import { useT } from '../../language';
import type { ArticleSession } from '../editor';
import { snippetFacts } from './snippetFacts';

type Props = {
  readonly text: string;
  /** The open article; null for none. */
  readonly session: ArticleSession | null;
};

/** A snippet as it would read now in the open article, or in an empty one; a stroke shows where the caret goes. */
export function SnippetPreview({ text, session }: Props) {
  const t = useT();
  const titleId = useId();
  const { text: filled, caret } = fillSnippet(text, snippetFacts(session, new Date()));
  const at = caret ?? filled.length;
  return (
    <section className="snippetPreview" aria-labelledby={titleId}>
      <span id={titleId} className="fieldLabel">
        {t(session === null ? 'snippets.previewEmpty' : 'snippets.preview')}
      </span>
      <p className="snippetSample">
        {filled.slice(0, at)}
        <span className="snippetCaret" aria-hidden />
        {filled.slice(at)}
      </p>
    </section>
  );
}
