import { CircleAlert } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import {
  type Snippet,
  type SnippetDraft,
  snippetDraftSchema,
  snippetVariableNames,
  snippetVariables,
  unknownVariables,
} from '#shared/domain/snippet';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { showError } from '../../ui/showError';
import { TextInput } from '../../ui/TextInput';
import { showToast } from '../../ui/toasts';
import { useComposedText } from '../../ui/useComposedText';

type Props = {
  /** Null writes a new one. */
  readonly snippet: Snippet | null;
  readonly onSaved: (snippet: Snippet) => void;
  readonly onTrashed: () => void;
};

/** One snippet: name, letters, text, and what may stand in braces. */
export function SnippetForm({ snippet, onSaved, onTrashed }: Props) {
  const t = useT();
  const [draft, setDraft] = useState<SnippetDraft>({
    name: snippet?.name ?? '',
    trigger: snippet?.trigger ?? '',
    text: snippet?.text ?? '',
  });
  const { save, trash } = useSnippetCalls({ snippet, onSaved, onTrashed });
  const labelId = useId();
  const text = useComposedText(draft.text, (next) => setDraft({ ...draft, text: next }));
  const unknown = unknownVariables(draft.text);
  const isSound = snippetDraftSchema.safeParse(draft).success && unknown.length === 0;
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
      <div className="field">
        <span id={labelId} className="fieldLabel">
          {t('snippets.text')}
        </span>
        <textarea
          {...text}
          className="input snippetArea"
          spellCheck={false}
          aria-labelledby={labelId}
          aria-invalid={unknown.length > 0}
        />
        {unknown.length > 0 && (
          <span className="fieldProblem" role="alert">
            <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
            {t('snippets.unknown', { names: unknown.join(t('app.comma')) })}
          </span>
        )}
      </div>
      <div className="snippetVariables">
        <span className="fieldNote">{t('snippets.variables')}</span>
        {snippetVariableNames.map((name) => (
          <Button
            key={name}
            small
            look="quiet"
            onClick={() =>
              setDraft({ ...draft, text: `${draft.text}{{${snippetVariables[name]}}}` })
            }
          >
            {`{{${snippetVariables[name]}}}`}
          </Button>
        ))}
      </div>
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
  readonly children: (id: string) => React.ReactNode;
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

function useSnippetCalls({ snippet, onSaved, onTrashed }: Props) {
  const t = useT();
  const client = useClient();
  const bringBack = (id: string) => {
    client.call('snippets.restore', { id }).catch((error: unknown) => showError(error, t));
  };
  const save = (draft: SnippetDraft): void => {
    client
      .call('snippets.save', { id: snippet?.id ?? null, draft })
      .then((saved) => {
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
