import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits';
import type { Translator } from '#shared/locales/createTranslator';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { showError } from '../../ui/showError';
import { TextInput } from '../../ui/TextInput';

type Props = {
  /** The name as it is; empty for a new one. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | null;
  readonly saveLabel: string;
  readonly onSave: (name: string) => Promise<unknown>;
  readonly onClose: () => void;
};

/** Why a name cannot be kept, in words; null when it can, or when it is yet to be begun. */
function problemOf(typed: string, before: string, t: Translator): string | null {
  const { length } = typed.trim();
  const most = limits.milestoneNameLength;
  if (length > most) return t('versions.naming.tooLong', { most, over: length - most });
  return length === 0 && before !== '' ? t('versions.naming.empty') : null;
}

/** Asks for the name under which a version is kept for good; Escape leaves it as it is. */
export function NameForm({ name, label, hint, saveLabel, onSave, onClose }: Props) {
  const t = useT();
  const [typed, setTyped] = useState(name);
  const noteId = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const problem = problemOf(typed, name, t);
  const isKept = problem === null && typed.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isKept) return;
    const next = typed.trim();
    if (next === name) return onClose();
    onSave(next)
      .then(onClose)
      .catch((error: unknown) => showError(error, t));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  return (
    <form className="versionNaming" onSubmit={submit} onKeyDown={onKeyDown}>
      <TextInput
        ref={field}
        value={typed}
        onCommit={setTyped}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={noteId}
        placeholder={label}
      />
      <span id={noteId} role="status" className={problem === null ? 'fieldNote' : 'fieldProblem'}>
        {problem ?? hint}
      </span>
      <div className="compareActions">
        <Button small look="quiet" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button small look="primary" type="submit" disabled={!isKept}>
          {saveLabel}
        </Button>
      </div>
    </form>
  );
}
