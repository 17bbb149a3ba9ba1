import './snippets.css';
import { useState } from 'react';
import type { Snippet } from '#shared/domain/snippet';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import type { ArticleSession } from '../editor';
import { SnippetForm } from './SnippetForm';
import { SnippetNames } from './SnippetNames';
import { keyOf, type SnippetKey, snippetDraftsOf } from './snippetDrafts';

type Props = {
  /** The open article, in which snippets are shown; null for none. */
  readonly session: ArticleSession | null;
  readonly onClose: () => void;
};

/** All snippets, to write, change and take away; it opens where something was written and not stored. */
export function SnippetsDialog({ session, onClose }: Props) {
  const t = useT();
  const { unsaved } = snippetDraftsOf(useClient());
  const { data: snippets, error, refetch } = useCall('snippets.list', null);
  const [chosen, setChosen] = useState<SnippetKey | null>(
    () => [...unsaved.get().keys()].at(-1) ?? null,
  );
  if (snippets === undefined && error === null) return null;
  const list = snippets ?? [];
  const shown = shownOf(list, chosen);
  return (
    <Dialog wide onClose={onClose} title={t('snippets.title')} closeLabel={t('app.close')}>
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      <div className="snippetManager">
        <SnippetNames
          snippets={list}
          current={shown === undefined ? null : keyOf(shown)}
          onChoose={setChosen}
        />
        {shown === undefined ? (
          <EmptyState text={t('snippets.empty')} />
        ) : (
          <SnippetForm
            key={keyOf(shown)}
            session={session}
            snippet={shown}
            onSaved={({ id }) => setChosen(id)}
            onTrashed={() => setChosen(null)}
          />
        )}
      </div>
    </Dialog>
  );
}

/** The snippet in the form: null for a new one, undefined where there is none to show. */
function shownOf(list: readonly Snippet[], chosen: SnippetKey | null): Snippet | null | undefined {
  if (chosen === 'new') return null;
  return list.find(({ id }) => id === chosen) ?? list[0];
}
