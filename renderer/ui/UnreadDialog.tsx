import { useT } from '../language';
import { Dialog } from './Dialog';
import { PaneError } from './PaneError';

/** What a dialog reads before it can be drawn. */
type Read = {
  readonly error: unknown;
  readonly errorUpdateCount: number;
  readonly refetch: () => unknown;
};

type Props = {
  readonly title: string;
  readonly reads: readonly Read[];
  readonly onClose: () => void;
};

/** Stands for a dialog that has not read all it shows: nothing until a read fails, then why, with another try. */
export function UnreadDialog({ title, reads, onClose }: Props) {
  const t = useT();
  // It stays through another try, which has no error meanwhile.
  if (reads.every(({ errorUpdateCount }) => errorUpdateCount === 0)) return null;
  const failed = reads.filter(({ error }) => error !== null);
  const retry = () => {
    for (const { refetch } of failed) void refetch();
  };
  return (
    <Dialog onClose={onClose} title={title} closeLabel={t('app.close')}>
      {failed[0] !== undefined && <PaneError error={failed[0].error} t={t} onRetry={retry} />}
    </Dialog>
  );
}
