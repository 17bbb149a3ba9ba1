import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { showError } from '../../ui/showError';
import { TextInput } from '../../ui/TextInput';

type Props = {
  readonly articleId: string;
  readonly revision: number;
  readonly onClose: () => void;
};

/** Asks for the name under which a version is kept for good. */
export function NameForm({ articleId, revision, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    client
      .call('revisions.name', { articleId, revision, name: name.trim() })
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
        value={name}
        onCommit={setName}
        maxLength={limits.milestoneNameLength}
        aria-label={t('versions.naming.label', { number: revision })}
        placeholder={t('versions.naming.label', { number: revision })}
      />
      <span className="fieldNote">{t('versions.naming.hint')}</span>
      <div className="compareActions">
        <Button small look="quiet" onClick={onClose}>
          {t('app.cancel')}
        </Button>
        <Button small look="primary" type="submit" disabled={name.trim() === ''}>
          {t('versions.naming.save')}
        </Button>
      </div>
    </form>
  );
}
