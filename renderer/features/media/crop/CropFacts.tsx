import { CircleAlert } from 'lucide-react';
import { cropPixels, type PixelSize } from '#shared/domain/crop';
import { pictureLimits } from '#shared/domain/pictureLimits';
import { useCall } from '../../../bridge/queries';
import { useT } from '../../../language';
import { type CropDraft, shownCrop } from './cropDraft';

type Props = {
  readonly draft: CropDraft;
  readonly picture: PixelSize;
  readonly mediaId: string;
};

/** How many pixels a crop keeps, whether they are enough, and which keys move it. */
export function CropFacts({ draft, picture, mediaId }: Props) {
  const t = useT();
  const { data } = useCall('media.facts', { ids: [mediaId] });
  const { width, height } = cropPixels(shownCrop(draft, picture), picture);
  const least =
    draft.use === 'portal'
      ? { width: pictureLimits.pageWidth, height: 0 }
      : pictureLimits[draft.use];
  const isSmall = width < least.width || height < least.height;
  const wanted = least.height === 0 ? `${least.width}` : `${least.width}×${least.height}`;
  return (
    <div className="cropFacts">
      <output className="cropSize">{t('media.crop.size', { width, height })}</output>
      {isSmall && (
        <span className="cropWarning" role="status">
          <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
          {t(least.height === 0 ? 'media.crop.narrow' : 'media.crop.small', { wanted })}
        </span>
      )}
      {data?.[0]?.mime === 'image/gif' && (
        <span className="cropWarning" role="status">
          <CircleAlert size={14} strokeWidth={1.8} aria-hidden />
          {t('media.crop.still')}
        </span>
      )}
      <span className="cropHint">{t('media.crop.hint')}</span>
    </div>
  );
}
