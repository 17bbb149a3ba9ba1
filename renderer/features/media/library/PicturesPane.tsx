import './pictures.css';
import { Maximize2, Minimize2 } from 'lucide-react';
import { useState } from 'react';
import { type PictureView, pictureFilters, pictureSorts } from '#shared/domain/libraryPicture';
import { numberFormat } from '#shared/locales/numberFormat';
import { useFollowingCall } from '../../../bridge/queries';
import { runCommand } from '../../../commands/runCommands';
import { useShortcutText } from '../../../commands/shortcutText';
import { useLanguage, useT } from '../../../language';
import { EmptyState } from '../../../ui/EmptyState';
import { IconButton } from '../../../ui/IconButton';
import { PaneError } from '../../../ui/PaneError';
import { SearchField } from '../../../ui/SearchField';
import { SelectBox } from '../../../ui/SelectBox';
import { ClearOrphans } from './ClearOrphans';
import { PictureBrowser } from './PictureBrowser';
import { plainPictures, sizeText } from './pictureView';
import { picturesPerPage } from './usePicturePages';

type Props = {
  /** Whether it has the window to itself. */
  readonly isWide?: boolean;
  /** A picture is about to be shown on the paper. */
  readonly onShow: () => void;
};

/** All pictures of the library, whatever article they stand in. */
export function PicturesPane({ isWide = false, onShow }: Props) {
  const { t, language } = useLanguage();
  const [view, setView] = useState(plainPictures);
  const first = { ...view, offset: 0, limit: picturesPerPage };
  const { data, error, refetch } = useFollowingCall('media.list', first);
  return (
    <section className="picturesPane" aria-label={t('media.title')}>
      <PicturesHead isWide={isWide} view={view} onChange={setView} />
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {data !== undefined && data.total === 0 && (
        <EmptyState
          text={
            view.text.trim() === ''
              ? t(`media.empty.${view.filter}`)
              : t('media.empty.search', { text: view.text.trim() })
          }
        />
      )}
      {data !== undefined && data.total > 0 && (
        <PictureBrowser key={JSON.stringify(view)} view={view} count={data.total} onShow={onShow} />
      )}
      {data !== undefined && data.total > 0 && (
        <footer className="picturesFoot tabular" aria-live="polite">
          <span>
            {t('media.count', {
              shown: numberFormat(language).format(data.total),
              size: sizeText(data.bytes),
            })}
          </span>
          {view.filter === 'orphan' && view.text.trim() === '' && (
            <ClearOrphans total={data.total} bytes={data.bytes} />
          )}
        </footer>
      )}
    </section>
  );
}

type HeadProps = {
  readonly isWide: boolean;
  readonly view: PictureView;
  readonly onChange: (view: PictureView) => void;
};

function PicturesHead({ isWide, view, onChange }: HeadProps) {
  const t = useT();
  const shortcutText = useShortcutText();
  return (
    <>
      <header className="paneHead picturesHead">
        <h2>{t('media.title')}</h2>
        <IconButton
          icon={isWide ? Minimize2 : Maximize2}
          label={t('commands.view.wideList')}
          shortcut={shortcutText('view.wideList')}
          onClick={() => runCommand('view.wideList')}
        />
      </header>
      <div className="picturesSearch">
        <SearchField
          value={view.text}
          label={t('media.search')}
          clearLabel={t('media.clearSearch')}
          onChange={(text) => onChange({ ...view, text })}
        />
      </div>
      <div className="picturesOptions">
        <SelectBox
          label={t('media.filter')}
          value={view.filter}
          options={pictureFilters.map((value) => ({ value, label: t(`media.filters.${value}`) }))}
          onChange={(filter) => onChange({ ...view, filter })}
        />
        <SelectBox
          label={t('media.sort')}
          value={view.sort}
          options={pictureSorts.map((value) => ({ value, label: t(`media.sorts.${value}`) }))}
          onChange={(sort) => onChange({ ...view, sort })}
        />
      </div>
    </>
  );
}
