import { PenLine } from 'lucide-react';
import { type FormEvent, type ReactNode, useId, useRef } from 'react';
import { type Snippet, snippetDraftSchema, unknownVariables } from '#shared/domain/snippet';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { TextInput } from '../../ui/TextInput';
import type { ArticleSession } from '../editor';
import { SnippetPreview } from './SnippetPreview';
import { SnippetText } from './SnippetText';
import { useSnippetCalls } from './useSnippetCalls';
import { useSnippetDraft } from './useSnippetDraft';

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
  const { draft, isUnsaved, write, revert } = useSnippetDraft(snippet);
  const { save, trash } = useSnippetCalls({ snippet, onSaved, onTrashed });
  const form = useRef<HTMLFormElement>(null);
  const isSound =
    snippetDraftSchema.safeParse(draft).success && unknownVariables(draft.text).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isSound) save(draft);
  };
  const giveUp = () => {
    revert();
    // The button goes with the changes, and would take the focus along.
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form ref={form} className="snippetForm" onSubmit={submit}>
      <div className="snippetHead">
        <Labelled label={t('snippets.name')}>
          {(id) => (
            <TextInput id={id} value={draft.name} onCommit={(name) => write({ ...draft, name })} />
          )}
        </Labelled>
        <Labelled label={t('snippets.trigger')}>
          {(id) => (
            <TextInput
              id={id}
              value={draft.trigger}
              placeholder={t('snippets.triggerHint')}
              onCommit={(trigger) => write({ ...draft, trigger: trigger.replace(/[\s/／]/gu, '') })}
            />
          )}
        </Labelled>
      </div>
      <SnippetText text={draft.text} onChange={(text) => write({ ...draft, text })} />
      <SnippetPreview text={draft.text} session={session} />
      <div className="snippetActions">
        {isUnsaved && (
          <>
            <Chip icon={PenLine} tone="warn">
              {t('snippets.unsavedText')}
            </Chip>
            <Button look="quiet" onClick={giveUp}>
              {t('snippets.revert')}
            </Button>
          </>
        )}
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
