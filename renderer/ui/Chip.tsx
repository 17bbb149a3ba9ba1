import './chip.css';
import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  readonly icon: LucideIcon;
  readonly tone?: 'plain' | 'ok' | 'warn' | 'error';
  readonly children: ReactNode;
};

/** A state in a word, with a shape of its own so that colour never says it alone. */
export function Chip({ icon: Icon, tone = 'plain', children }: Props) {
  return (
    <span className={tone === 'plain' ? 'chip' : `chip chip--${tone}`}>
      <Icon size={12} strokeWidth={1.8} aria-hidden />
      {children}
    </span>
  );
}
