import { type FormEvent, type ReactNode, useId, useState } from 'react';
import {
  type Snippet,
  type SnippetDraft,
  snippetDraftSchema,
  unknownVariables,
} from '#shared/domain/snippet';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/TextInput';
import type { ArticleSession } from '../editor';
import { SnippetPreview } from './SnippetPreview';
import { SnippetText } from './SnippetText';
import { useSnippetCalls } from './useSnippetCalls';

type Props = {
  /** The open article, in which the snippet is shown; null for none. */
  readonly session: ArticleSession | null;
  /** Null writes a new one. */
  readonly snippet: Snippet | null;
  readonly onSaved: (snippet: Snippet) => void;
  readonly onTrashed: () => void;
};

/** One snippet: name, letters, text, and how it will read. */
export function SnippetForm({ session, snippet, onSaved, onTrashed }: Props) {
  const t = useT();
  const [draft, setDraft] = useState<SnippetDraft>({
    name: snippet?.name ?? '',
    trigger: snippet?.trigger ?? '',
    text: snippet?.text ?? '',
  });
  const { save, trash } = useSnippetCalls({ snippet, onSaved, onTrashed });
  const isSound =
    snippetDraftSchema.safeParse(draft).success && unknownVariables(draft.text).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSound) save(draft);
  };
  return (
    <form className="snippetForm" onSubmit={submit}>
      <div className="snippetHead">
        <Labelled label={t('snippets.name')}>
          {(id) => (
            <TextInput
              id={id}
              value={draft.name}
              onCommit={(name) => setDraft({ ...draft, name })}
            />
          )}
        </Labelled>
        <Labelled label={t('snippets.trigger')}>
          {(id) => (
            <TextInput
              id={id}
              value={draft.trigger}
              placeholder={t('snippets.triggerHint')}
              onCommit={(trigger) =>
                setDraft({ ...draft, trigger: trigger.replace(/[\s/／]/gu, '') })
              }
            />
          )}
        </Labelled>
      </div>
      <SnippetText text={draft.text} onChange={(text) => setDraft({ ...draft, text })} />
      <SnippetPreview text={draft.text} session={session} />
      <div className="snippetActions">
        {snippet !== null && <Button onClick={trash}>{t('snippets.remove')}</Button>}
        <Button look="primary" type="submit" disabled={!isSound}>
          {t('snippets.save')}
        </Button>
      </div>
    </form>
  );
}

type LabelledProps = {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
};

function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div className="field">
      <label className="fieldLabel" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}
