import { ImagePlus, TriangleAlert } from 'lucide-react';
import type { LibraryPicture, PictureUse } from '#shared/domain/libraryPicture';
import { pictureLimits } from '#shared/domain/pictureLimits';
import { formatDay } from '#shared/locales/formatDate';
import { useCall } from '../../../bridge/queries';
import { useLanguage } from '../../../language';
import { Button } from '../../../ui/Button';
import { sizeText } from './pictureView';

type Props = {
  readonly picture: LibraryPicture;
  readonly mayInsert: boolean;
  readonly onInsert: () => void;
  readonly onUse: (use: PictureUse) => void;
};

const formatOf = (mime: string) => mime.replace('image/', '').toUpperCase();

/** What is known of the chosen picture, and where it is shown. */
export function PictureFactsBox({ picture, mayInsert, onInsert, onUse }: Props) {
  const { t, language } = useLanguage();
  const { caption, credit, width, height, bytes, mime } = picture;
  return (
    <section className="pictureFacts" aria-label={caption || t('media.noCaption')}>
      <p className="pictureFactsCaption">{caption || t('media.noCaption')}</p>
      <p className="pictureFactsLine">
        {credit === '' ? t('media.facts.noCredit') : `${t('media.facts.credit')} ${credit}`}
      </p>
      <p className="pictureFactsLine tabular">
        {t('media.facts.size', { width, height, bytes: sizeText(bytes), format: formatOf(mime) })}
      </p>
      <p className="pictureFactsLine tabular">
        {t('media.facts.added', { date: formatDay(picture.addedAt, language) })}
      </p>
      {width < pictureLimits.pageWidth && (
        <p className="pictureFactsWarning">
          <TriangleAlert size={13} strokeWidth={1.8} aria-hidden />
          {t('media.facts.small', { least: pictureLimits.pageWidth })}
        </p>
      )}
      <Uses mediaId={picture.mediaId} onUse={onUse} />
      <div className="pictureFactsActions">
        <Button small disabled={!mayInsert} onClick={onInsert}>
          <ImagePlus size={14} strokeWidth={1.6} aria-hidden />
          {t('media.facts.insert')}
        </Button>
      </div>
    </section>
  );
}

function Uses({ mediaId, onUse }: { readonly mediaId: string } & Pick<Props, 'onUse'>) {
  const { t } = useLanguage();
  const { data: uses } = useCall('media.uses', { mediaId });
  if (uses === undefined) return null;
  if (uses.length === 0) return <p className="pictureFactsLine">{t('media.facts.noUses')}</p>;
  return (
    <ul className="pictureUses" aria-label={t('media.facts.uses')}>
      {uses.map((use) => (
        <li key={`${use.articleId} ${use.blockId}`}>
          <button type="button" className="pictureUse" onClick={() => onUse(use)}>
            {use.title || t('media.facts.untitled')}
          </button>
          {use.isTrashed && <span className="pictureTrashed">{t('media.facts.trashed')}</span>}
        </li>
      ))}
    </ul>
  );
}
