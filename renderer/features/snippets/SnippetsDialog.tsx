import './snippets.css';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Snippet } from '#shared/domain/snippet';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import type { ArticleSession } from '../editor';
import { SnippetForm } from './SnippetForm';

/** The snippet that the form shows: one of the list, or a new one. */
type Chosen = { readonly kind: 'known'; readonly id: string } | { readonly kind: 'new' };

type Props = {
  /** The open article, in which snippets are shown; null for none. */
  readonly session: ArticleSession | null;
  readonly onClose: () => void;
};

/** All snippets, to write, change and take away. */
export function SnippetsDialog({ session, onClose }: Props) {
  const t = useT();
  const { data: snippets, error, refetch } = useCall('snippets.list', null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (snippets === undefined && error === null) return null;
  const list = snippets ?? [];
  const known = chosen?.kind === 'known' ? list.find(({ id }) => id === chosen.id) : undefined;
  const shown = known ?? (chosen?.kind === 'new' ? null : list[0]);
  return (
    <Dialog wide onClose={onClose} title={t('snippets.title')} closeLabel={t('app.close')}>
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      <div className="snippetManager">
        <div className="snippetNames">
          <Button small onClick={() => setChosen({ kind: 'new' })}>
            <Plus size={14} strokeWidth={1.6} aria-hidden />
            {t('snippets.add')}
          </Button>
          <ul>
            {list.map((snippet) => (
              <li key={snippet.id}>
                <SnippetName
                  snippet={snippet}
                  isCurrent={shown?.id === snippet.id}
                  onChoose={() => setChosen({ kind: 'known', id: snippet.id })}
                />
              </li>
            ))}
          </ul>
        </div>
        {shown === undefined ? (
          <EmptyState text={t('snippets.empty')} />
        ) : (
          <SnippetForm
            key={shown?.id ?? 'new'}
            session={session}
            snippet={shown}
            onSaved={({ id }) => setChosen({ kind: 'known', id })}
            onTrashed={() => setChosen(null)}
          />
        )}
      </div>
    </Dialog>
  );
}

type NameProps = {
  readonly snippet: Snippet;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
};

function SnippetName({ snippet, isCurrent, onChoose }: NameProps) {
  return (
    <button
      type="button"
      className="snippetPick"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onChoose}
    >
      <span>{snippet.name}</span>
      {snippet.trigger !== '' && <kbd className="snippetTrigger">{`/${snippet.trigger}`}</kbd>}
    </button>
  );
}
