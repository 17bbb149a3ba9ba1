import { type FormEvent, useState } from 'react';
import { limits } from '#shared/domain/limits';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/TextInput';

type FieldProps = { readonly name: string; readonly onName: (name: string) => void };

/** Where the desk asks, once, under which name comments and suggestions shall stand. */
export function AuthorField({ name, onName }: FieldProps) {
  const t = useT();
  return (
    <>
      <TextInput
        value={name}
        onCommit={onName}
        maxLength={limits.authorLength}
        placeholder={t('review.author.placeholder')}
        aria-label={t('review.author.label')}
      />
      <span className="fieldNote">{t('review.author.hint')}</span>
    </>
  );
}

type FormProps = { readonly onSave: (name: string) => void; readonly onCancel: () => void };

/** Asks for the name before suggesting begins. */
export function AuthorForm({ onSave, onCancel }: FormProps) {
  const t = useT();
  const [name, setName] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form className="reviewForm" onSubmit={submit}>
      <AuthorField name={name} onName={setName} />
      <div className="reviewActions">
        <Button small look="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button small look="primary" type="submit" disabled={name.trim() === ''}>
          {t('review.author.save')}
        </Button>
      </div>
    </form>
  );
}
