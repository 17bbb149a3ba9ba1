import './emptyState.css';
import type { ReactNode } from 'react';

type Props = {
  /** One sentence that teaches what belongs here. */
  readonly text: string;
  /** One button that begins. */
  readonly action?: ReactNode;
};

/** What a pane shows while there is nothing in it. */
export function EmptyState({ text, action }: Props) {
  return (
    <div className="emptyState">
      <p>{text}</p>
      {action}
    </div>
  );
}
