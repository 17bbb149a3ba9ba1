import type { Snippet, SnippetDraft } from '#shared/domain/snippet';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { keyOf, snippetDraftsOf } from './snippetDrafts';

type Calls = {
  /** Null stores a new one. */
  readonly snippet: Snippet | null;
  readonly onSaved: (snippet: Snippet) => void;
  readonly onTrashed: () => void;
};

/** Stores a snippet, or takes it away with a way to bring it back. */
export function useSnippetCalls({ snippet, onSaved, onTrashed }: Calls) {
  const t = useT();
  const client = useClient();
  const { refetch } = useCall('snippets.list', null);
  const bringBack = (id: string) => {
    client.call('snippets.restore', { id }).catch((error: unknown) => showError(error, t));
  };
  const save = (draft: SnippetDraft): void => {
    client
      .call('snippets.save', { id: snippet?.id ?? null, draft })
      .then(async (saved) => {
        // The form goes over to the stored one, which must not be the one from before.
        await refetch();
        snippetDraftsOf(client).settle(keyOf(snippet), draft, saved);
        showToast({ title: t('snippets.saved', { name: saved.name }) });
        onSaved(saved);
      })
      .catch((error: unknown) => showError(error, t, () => save(draft)));
  };
  const trash = (): void => {
    if (snippet === null) return;
    const { id, name } = snippet;
    client
      .call('snippets.trash', { id })
      .then(() => {
        onTrashed();
        showToast({
          title: t('snippets.removed', { name }),
          action: { label: t('app.undo'), run: () => bringBack(id) },
        });
      })
      .catch((error: unknown) => showError(error, t, trash));
  };
  return { save, trash };
}
