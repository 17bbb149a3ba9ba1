import { TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

type Props = {
  readonly title: string;
  /** Why, and what to do. */
  readonly text: string;
  readonly action?: ReactNode;
};

/** What keeps backups from being written, until it is mended. */
export function BackupTrouble({ title, text, action }: Props) {
  return (
    <div className="backupsTrouble" role="alert">
      <TriangleAlert size={16} strokeWidth={1.6} aria-hidden />
      <p>
        <strong>{title}</strong>
        {text}
      </p>
      {action}
    </div>
  );
}
