import './field.css';
import type { ComponentProps } from 'react';
import { useComposedText } from './useComposedText';

type Props = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'className' | 'type'> & {
  readonly value: string;
  /** Called at each keystroke, and once when an input method has composed a word. */
  readonly onCommit: (value: string) => void;
};

/** A line of text that is safe with input methods. */
export function TextInput({ value, onCommit, ...rest }: Props) {
  const text = useComposedText(value, onCommit);
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...rest}
      {...text}
      type="text"
      className="input"
    />
  );
}
