import { type ChangeEvent, type CompositionEvent, useRef, useState } from 'react';

type Editable = HTMLInputElement | HTMLTextAreaElement;

/**
 * Props of a text field whose value lives elsewhere. While an input method composes, the letters stay
 * in the field; the value changes at every other keystroke and when the composition ends. Writing a
 * half-composed word into the store would make another reader of it redraw, and break the composition.
 */
export function useComposedText(value: string, onCommit: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const composing = useRef(false);
  return {
    value: draft ?? value,
    onChange: (event: ChangeEvent<Editable>) => {
      if (composing.current) setDraft(event.target.value);
      else onCommit(event.target.value);
    },
    onCompositionStart: (event: CompositionEvent<Editable>) => {
      composing.current = true;
      setDraft(event.currentTarget.value);
    },
    onCompositionEnd: (event: CompositionEvent<Editable>) => {
      composing.current = false;
      setDraft(null);
      onCommit(event.currentTarget.value);
    },
  };
}
