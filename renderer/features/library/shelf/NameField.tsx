import { useEffect, useRef, useState } from 'react';
import { useComposedText } from '../../../ui/useComposedText';

type Props = {
  readonly value: string;
  readonly label: string;
  readonly maxLength: number;
  /** Told the new name; null when it stays as it was. */
  readonly onDone: (name: string | null) => void;
};

/** A name that is written where it stands: Enter or leaving it keeps it, Escape does not. */
export function NameField({ value, label, maxLength, onDone }: Props) {
  const [name, setName] = useState(value);
  const text = useComposedText(name, setName);
  const field = useRef<HTMLInputElement>(null);
  // Leaving comes after Enter and Escape as well.
  const isDone = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const done = (next: string | null) => {
    if (isDone.current) return;
    isDone.current = true;
    onDone(next === null || next.trim() === '' || next.trim() === value ? null : next.trim());
  };
  return (
    <input
      ref={field}
      className="input shelfField"
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      maxLength={maxLength}
      {...text}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter') done(event.currentTarget.value);
        else if (event.key === 'Escape') done(null);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      // The field's own text: a composition that the blur ends is not in the state yet.
      onBlur={(event) => done(event.currentTarget.value)}
    />
  );
}
