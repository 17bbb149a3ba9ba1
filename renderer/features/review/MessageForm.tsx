import { type FormEvent, type KeyboardEvent, useRef, useState } from 'react';
import { limits } from '#shared/domain/limits';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { useComposedText } from '../../ui/useComposedText';
import { AuthorField } from './AuthorForm';
import { useAuthor } from './useAuthor';
import { useFocusOf } from './useFocusOf';

type Props = {
  readonly label: string;
  readonly submitLabel: string;
  readonly text?: string;
  readonly onSubmit: (text: string, author: string) => void;
  readonly onCancel: () => void;
};

/** Writes one message; asks for the writer's name with the first. Ctrl or Cmd with Enter sends it. */
export function MessageForm({ label, submitLabel, text: first = '', onSubmit, onCancel }: Props) {
  const t = useT();
  const { author, setAuthor } = useAuthor();
  const [text, setText] = useState(first);
  const [name, setName] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const composed = useComposedText(text, setText);
  useFocusOf(field);
  const by = author === '' ? name.trim() : author;
  const isReady = text.trim() !== '' && by !== '';
  const send = () => {
    if (!isReady) return;
    if (author === '') setAuthor(by);
    onSubmit(text.trim(), by);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
    else return;
    event.preventDefault();
  };
  return (
    <form
      className="reviewForm"
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <textarea
        {...composed}
        ref={field}
        className="input reviewText"
        rows={3}
        maxLength={limits.commentLength}
        spellCheck={false}
        placeholder={label}
        aria-label={label}
        onKeyDown={onKeyDown}
      />
      {author === '' && <AuthorField name={name} onName={setName} />}
      <div className="reviewActions">
        <Button small look="quiet" onClick={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button small look="primary" type="submit" disabled={!isReady}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
