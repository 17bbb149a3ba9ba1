import { type FormEvent, type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { TextInput } from '../../ui/TextInput';
import { useFocusOf } from './useFocusOf';

type FieldProps = {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly field?: RefObject<HTMLInputElement | null>;
};

/** Where the desk asks, once, under which name comments and suggestions shall stand. */
export function AuthorField({ name, onName, field }: FieldProps) {
  const t = useT();
  return (
    <>
      <TextInput
        ref={field}
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

/** Asks for the name before suggesting begins, and takes the focus: what is typed on must not become plain text. */
export function AuthorForm({ onSave, onCancel }: FormProps) {
  const t = useT();
  const [name, setName] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useFocusOf(field);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    onCancel();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() !== '') onSave(name.trim());
  };
  return (
    <form className="reviewForm" onSubmit={submit} onKeyDown={onKeyDown}>
      <AuthorField name={name} onName={setName} field={field} />
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
