import type { Snippet, SnippetDraft } from '#shared/domain/snippet';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { useStorePart } from '../../ui/store';
import { showToast } from '../../ui/toasts';
import { draftOf, keyOf, snippetDraftsOf } from './snippetDrafts';

/** A snippet as it is being written, or as it is stored; null is a new one. */
export function useSnippetDraft(snippet: Snippet | null) {
  const t = useT();
  const { unsaved, write } = snippetDraftsOf(useClient());
  const draft = useStorePart(unsaved, (drafts) => drafts.get(keyOf(snippet)));
  const revert = (): void => {
    if (draft === undefined) return;
    write(snippet, draftOf(snippet));
    showToast({
      title: t('snippets.reverted'),
      action: { label: t('app.undo'), run: () => write(snippet, draft) },
    });
  };
  return {
    draft: draft ?? draftOf(snippet),
    isUnsaved: draft !== undefined,
    write: (next: SnippetDraft) => write(snippet, next),
    revert,
  };
}
