import './button.css';
import type { ComponentProps } from 'react';

type Props = Omit<ComponentProps<'button'>, 'className' | 'type'> & {
  readonly look?: 'primary' | 'plain' | 'quiet';
  readonly small?: boolean;
  readonly type?: 'button' | 'submit';
};

/** A button with words on it; a view has one `primary` at most. */
export function Button({ look = 'plain', small = false, type = 'button', ...rest }: Props) {
  const names = ['button'];
  if (look !== 'plain') names.push(`button--${look}`);
  if (small) names.push('button--small');
  return <button {...rest} type={type} className={names.join(' ')} />;
}
