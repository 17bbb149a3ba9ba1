import { PenLine, Plus } from 'lucide-react';
import type { Snippet } from '#shared/domain/snippet';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { useStore } from '../../ui/store';
import { draftOf, type SnippetKey, snippetDraftsOf } from './snippetDrafts';

type Props = {
  readonly snippets: readonly Snippet[];
  readonly current: SnippetKey | null;
  readonly onChoose: (key: SnippetKey) => void;
};

/** The list of the manager: a new one that is begun first, and by each name whether something is not stored. */
export function SnippetNames({ snippets, current, onChoose }: Props) {
  const t = useT();
  const unsaved = useStore(snippetDraftsOf(useClient()).unsaved);
  const begun = unsaved.get('new');
  const rows = [
    ...(begun === undefined ? [] : [{ key: 'new', ...begun }]),
    ...snippets.map((snippet) => ({
      key: snippet.id,
      ...(unsaved.get(snippet.id) ?? draftOf(snippet)),
    })),
  ];
  return (
    <div className="snippetNames">
      <Button small onClick={() => onChoose('new')}>
        <Plus size={14} strokeWidth={1.6} aria-hidden />
        {t('snippets.add')}
      </Button>
      <ul>
        {rows.map(({ key, name, trigger }) => (
          <li key={key}>
            <button
              type="button"
              className="snippetPick"
              aria-current={key === current ? 'true' : undefined}
              onClick={() => onChoose(key)}
            >
              <span className="snippetPickName">{name || t('snippets.noName')}</span>
              {unsaved.has(key) && (
                <Chip icon={PenLine} tone="warn">
                  {t('snippets.unsaved')}
                </Chip>
              )}
              {trigger !== '' && <kbd className="snippetTrigger">{`/${trigger}`}</kbd>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
