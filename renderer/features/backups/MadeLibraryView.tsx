import './backups.css';
import { CircleCheck, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import type { MadeLibrary } from '#shared/domain/libraryPlace';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { showNotice } from '../../ui/showError';
import { useBackupMoment } from './useBackupMoment';

type Props = {
  readonly made: MadeLibrary;
  /** How it was made. */
  readonly by?: 'restore' | 'salvage';
  /** What else there is to say of it. */
  readonly children?: ReactNode;
  readonly onClose: () => void;
};

/** What is in a library that was made of a backup, and the way into it. */
export function MadeLibraryView({ made, by = 'restore', children, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const [isBusy, setBusy] = useState(false);
  useEffect(() => client.on('libraries.stayed', () => setBusy(false)), [client]);
  const open = async () => {
    setBusy(true);
    try {
      await client.call('libraries.open', { id: made.id });
    } catch (error) {
      setBusy(false);
      showNotice(error, t, () => void open());
    }
  };
  return (
    <Dialog
      title={t(`backups.${by}.done`, { name: made.name })}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('backups.restore.later')}</Button>
          <Button look="primary" disabled={isBusy} onClick={() => void open()}>
            {t('backups.restore.open')}
          </Button>
        </>
      }
    >
      {made.faults === 0 ? (
        <Chip icon={CircleCheck} tone="ok">
          {t(`backups.${by}.sound`)}
        </Chip>
      ) : (
        <Chip icon={TriangleAlert} tone="warn">
          {t('backups.restore.faults', { count: made.faults })}
        </Chip>
      )}
      {children}
      <Holdings made={made} />
      <Newest made={made} />
    </Dialog>
  );
}

const held = ['articles', 'trashed', 'revisions', 'media', 'recoveries'] as const;

function Holdings({ made }: { readonly made: MadeLibrary }) {
  const t = useT();
  const counts = held.filter((kind) => kind === 'articles' || made[kind] > 0);
  return (
    <section className="backupsPart">
      <h3>{t('backups.restore.holds')}</h3>
      <ul className="backupsCounts tabular">
        {counts.map((kind) => (
          <li key={kind}>{t(`backups.restore.${kind}`, { count: made[kind] })}</li>
        ))}
      </ul>
    </section>
  );
}

function Newest({ made: { newest } }: { readonly made: MadeLibrary }) {
  const t = useT();
  const moment = useBackupMoment();
  if (newest.length === 0) return <p className="dialogText">{t('backups.restore.empty')}</p>;
  return (
    <section className="backupsPart">
      <h3>{t('backups.restore.newest')}</h3>
      <ul className="backupsNewest">
        {newest.map(({ title, updatedAt }) => (
          <li key={`${updatedAt} ${title}`}>
            <strong>{title || t('library.untitled')}</strong>
            <span className="tabular">{moment(updatedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
