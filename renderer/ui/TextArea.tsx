import './field.css';
import type { ComponentProps } from 'react';
import { useComposedText } from './useComposedText';

type Props = Omit<ComponentProps<'textarea'>, 'value' | 'onChange' | 'className'> & {
  readonly value: string;
  /** Called at each keystroke, and once when an input method has composed a word. */
  readonly onCommit: (value: string) => void;
};

/** Several lines of text, safe with input methods. */
export function TextArea({ value, onCommit, ...rest }: Props) {
  const text = useComposedText(value, onCommit);
  return <textarea rows={3} spellCheck={false} {...rest} {...text} className="input" />;
}
