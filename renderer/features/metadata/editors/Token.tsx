import { X } from 'lucide-react';
import type { KeyboardEvent } from 'react';

type Props = {
  readonly text: string;
  readonly label: string;
  readonly removeLabel: string;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onRemove: (() => void) | undefined;
};

/** One entry of a token list; its cross is for the pointer, the keyboard has Delete. */
export function Token({ text, label, removeLabel, onKeyDown, onRemove }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an entry of a list of words, not a form's group
    <span className="token" role="group" tabIndex={-1} aria-label={label} onKeyDown={onKeyDown}>
      <span className="tokenText">{text}</span>
      {onRemove && (
        <button
          type="button"
          className="tokenRemove"
          tabIndex={-1}
          aria-label={removeLabel}
          onClick={onRemove}
        >
          <X size={12} strokeWidth={1.8} aria-hidden />
        </button>
      )}
    </span>
  );
}
