import './snippets.css';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Snippet } from '#shared/domain/snippet';
import { fillSnippet } from '#shared/editor/snippets/fillSnippet';
import { useCall } from '../../bridge/queries';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { PaneError } from '../../ui/PaneError';
import { TextInput } from '../../ui/TextInput';
import type { ArticleSession } from '../editor';
import { enterSnippet } from './enterSnippet';
import { filterSnippets } from './filterSnippets';
import { snippetFacts } from './snippetFacts';

type Props = {
  readonly session: ArticleSession;
  readonly onClose: () => void;
  readonly onManage: () => void;
};

/** Lists the snippets as they would read in this article; the arrows choose, Enter puts one in. */
export function SnippetPicker({ session, onClose, onManage }: Props) {
  const t = useT();
  const { data: snippets, error, refetch } = useCall('snippets.list', null);
  const [typed, setTyped] = useState('');
  const [active, setActive] = useState(0);
  const listId = useId();
  const shown = filterSnippets(snippets ?? [], typed);
  const put = (snippet: Snippet | undefined) => {
    if (snippet === undefined) return;
    onClose();
    // After the dialog has given the focus back.
    setTimeout(() => enterSnippet(session, snippet, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      setActive((active + step + shown.length) % Math.max(1, shown.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      put(shown[active]);
    }
  };
  if (snippets === undefined && error === null) return null;
  return (
    <Dialog
      onClose={onClose}
      title={t('snippets.pick')}
      closeLabel={t('app.close')}
      actions={<Button onClick={onManage}>{t('commands.insert.manageSnippets')}</Button>}
    >
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      <TextInput
        value={typed}
        onCommit={(next) => {
          setTyped(next);
          setActive(0);
        }}
        placeholder={t('snippets.filter')}
        aria-label={t('snippets.filter')}
        role="combobox"
        aria-expanded
        aria-controls={listId}
        aria-activedescendant={shown[active] && `${listId}-${active}`}
        onKeyDown={onKeyDown}
      />
      <div id={listId} className="snippetList" role="listbox" aria-label={t('snippets.title')}>
        {shown.map((snippet, index) => (
          <SnippetOption
            key={snippet.id}
            id={`${listId}-${index}`}
            snippet={snippet}
            text={fillSnippet(snippet.text, snippetFacts(session, new Date())).text}
            isActive={index === active}
            onPut={() => put(snippet)}
          />
        ))}
        {shown.length === 0 && <p className="snippetNone">{t('snippets.none')}</p>}
      </div>
    </Dialog>
  );
}

type OptionProps = {
  readonly id: string;
  readonly snippet: Snippet;
  readonly text: string;
  readonly isActive: boolean;
  readonly onPut: () => void;
};

function SnippetOption({ id, snippet, text, isActive, onPut }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field above has the keys of the list
    <div
      id={id}
      className="snippetOption"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onPut}
    >
      <span className="snippetName">
        {snippet.name}
        {snippet.trigger !== '' && <kbd className="snippetTrigger">{`/${snippet.trigger}`}</kbd>}
      </span>
      <span className="snippetText">{text}</span>
    </div>
  );
}
