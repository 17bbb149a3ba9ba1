import type { Snippet } from '#shared/domain/snippet';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { useOpenArticle } from '../editor';
import { enterSnippet } from '../snippets';
import type { PaletteEntry } from './paletteEntry';

/** The snippets, each put in at the caret of the open article. */
export function useSnippetEntries(): readonly PaletteEntry[] {
  const t = useT();
  const { session } = useOpenArticle();
  const { data } = useCall('snippets.list', null);
  const entryOf = (snippet: Snippet): PaletteEntry => ({
    key: `snippet:${snippet.id}`,
    kind: 'snippet',
    title: snippet.name,
    letters: snippet.trigger,
    note: '',
    shortcut: snippet.trigger === '' ? undefined : `/${snippet.trigger}`,
    problem: session === null ? t('palette.needsArticle') : null,
    run: () => session !== null && enterSnippet(session, snippet, t),
  });
  return (data ?? []).map(entryOf);
}
