import './filing.css';
import { type CSSProperties, useState } from 'react';
import type { FolderId } from '#shared/domain/folder';
import { limits } from '#shared/domain/limits';
import { numberFormat } from '#shared/locales/numberFormat';
import { useClient } from '../../../bridge/ClientContext';
import { useCall } from '../../../bridge/queries';
import { useLanguage, useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { CheckBox } from '../../../ui/CheckBox';
import { Dialog } from '../../../ui/Dialog';
import { showError } from '../../../ui/showError';
import { TextInput } from '../../../ui/TextInput';
import { UnreadDialog } from '../../../ui/UnreadDialog';
import { useFiling } from './useFiling';
import { useOfArticles } from './useOfArticles';

type Props = { readonly ids: readonly string[]; readonly onClose: () => void };

/** Says in which folders articles lie: each folder takes all of them, none, or stays as it is. */
export function FoldersDialog({ ids, onClose }: Props) {
  const { t, language } = useLanguage();
  const listed = useCall('folders.list', null);
  const client = useClient();
  const placed = useOfArticles('folders.of', ids, (some) =>
    client.call('folders.of', { ids: some }),
  );
  const { file } = useFiling();
  const [wanted, setWanted] = useState<ReadonlyMap<FolderId, boolean>>(new Map());
  const title = t('library.folders.choose', { count: ids.length });
  const [folders, held] = [listed.data, placed.data];
  if (folders === undefined || held === undefined) {
    return <UnreadDialog title={title} reads={[listed, placed]} onClose={onClose} />;
  }
  const countIn = (id: FolderId) => held.filter(({ folderId }) => folderId === id).length;
  const want = (id: FolderId, isIn: boolean) => setWanted((now) => new Map(now).set(id, isIn));
  const submit = () => {
    onClose();
    const placements = [...wanted].flatMap(([folderId, isIn]) =>
      ids.map((articleId) => ({ articleId, folderId, isIn })),
    );
    const done = (count: number) =>
      t('library.folders.filed', { count, shown: numberFormat(language).format(count) });
    void file(placements, done);
  };
  return (
    <Dialog
      onClose={onClose}
      title={title}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={wanted.size === 0} onClick={submit}>
            {t('library.folders.submit')}
          </Button>
        </>
      }
    >
      <div className="filingForm">
        {folders.length === 0 && <p className="dialogText">{t('library.folders.none')}</p>}
        <ul className="filingList">
          {folders.map(({ id, name, level }) => {
            const count = countIn(id);
            const isMixed = !wanted.has(id) && count > 0 && count < ids.length;
            const style: CSSProperties & { '--level': number } = { '--level': level };
            return (
              <li key={id} style={style}>
                <CheckBox
                  checked={wanted.get(id) ?? count === ids.length}
                  isMixed={isMixed}
                  onChange={(isIn) => want(id, isIn)}
                >
                  {name}
                  {isMixed && (
                    <span className="filingNote tabular">
                      {t('library.folders.some', { count, total: ids.length })}
                    </span>
                  )}
                </CheckBox>
              </li>
            );
          })}
        </ul>
        <NewFolder onMade={(id) => want(id, true)} />
      </div>
    </Dialog>
  );
}

/** Makes a folder that the articles go into as well. */
function NewFolder({ onMade }: { readonly onMade: (id: FolderId) => void }) {
  const t = useT();
  const client = useClient();
  const [name, setName] = useState('');
  const make = async () => {
    if (name.trim() === '') return;
    try {
      const draft = { name, parentId: null };
      const { id } = await client.call('folders.save', { id: null, draft });
      setName('');
      onMade(id);
    } catch (error) {
      showError(error, t);
    }
  };
  return (
    <div className="filingNew">
      <TextInput
        value={name}
        onCommit={setName}
        maxLength={limits.folderNameLength}
        placeholder={t('library.folders.newName')}
        aria-label={t('library.folders.newName')}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void make();
        }}
      />
      <Button disabled={name.trim() === ''} onClick={() => void make()}>
        {t('library.folders.make')}
      </Button>
    </div>
  );
}
