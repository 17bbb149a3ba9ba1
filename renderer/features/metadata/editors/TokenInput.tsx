import { type KeyboardEvent, useState } from 'react';
import { SuggestBox } from '../../../ui/SuggestBox';
import type { Suggest } from '../fieldEditor';
import { useSuggestions } from '../useSuggestions';

type Props = {
  readonly label: string;
  readonly placeholder: string;
  readonly suggest: Suggest | null;
  /** Entries that need not be offered. */
  readonly held: readonly string[];
  readonly onAdd: (texts: readonly string[]) => void;
  /** Backspace or an arrow in the empty box: the last entry is meant. */
  readonly onBackOut: () => void;
};

// What parts entries in Chinese and Latin lists; white space stays part of an entry.
const separatorPattern = /[,，、;；\n\t]+/u;

/** The box where the next entry of a list is written; a list that is pasted is taken apart. */
export function TokenInput({ label, placeholder, suggest, held, onAdd, onBackOut }: Props) {
  const [text, setText] = useState('');
  const { rows, onQuery } = useSuggestions(suggest);
  const take = (whole: string) => {
    const entries = whole
      .split(separatorPattern)
      .map((entry) => entry.trim())
      .filter((entry) => entry !== '');
    if (entries.length > 0) onAdd(entries);
    setText('');
    onQuery(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // While an input method composes, Enter chooses a word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      take(text);
    } else if ((event.key === 'Backspace' || event.key === 'ArrowLeft') && text === '') {
      event.preventDefault();
      onBackOut();
    }
  };
  return (
    <SuggestBox
      value={text}
      rows={rows.filter(({ value }) => !held.includes(value))}
      onCommit={(next) => {
        if (separatorPattern.test(next)) take(next);
        else setText(next);
      }}
      onPick={(picked) => take(picked)}
      onQuery={onQuery}
      look="tokenInput"
      size={Math.max(4, placeholder.length * 2)}
      placeholder={placeholder}
      aria-label={label}
      onKeyDown={onKeyDown}
      // The box's own text: a composition that the blur ends is not in the state yet.
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}
