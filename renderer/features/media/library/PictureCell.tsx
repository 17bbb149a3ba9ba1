import { ImageOff, TriangleAlert } from 'lucide-react';
import { type CSSProperties, memo, useState } from 'react';
import { thumbnailAddress } from '#shared/domain/crop';
import type { LibraryPicture } from '#shared/domain/libraryPicture';
import { pictureLimits } from '#shared/domain/pictureLimits';
import { useT } from '../../../language';

type Props = {
  readonly id: string;
  /** Undefined while it is on the way. */
  readonly picture: LibraryPicture | undefined;
  readonly place: { readonly at: number; readonly count: number; readonly isChosen: boolean };
  readonly style: CSSProperties;
  readonly onChoose: () => void;
  readonly onOpen: (picture: LibraryPicture) => void;
};

/** A picture of the grid: small, with what it shows and what it lacks. */
export function PictureCell({ id, picture, place, style, onChoose, onOpen }: Props) {
  const t = useT();
  const caption = picture?.caption || t('media.noCaption');
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      id={id}
      className="pictureCell"
      role="option"
      aria-selected={place.isChosen}
      aria-setsize={place.count}
      aria-posinset={place.at + 1}
      aria-label={picture && t('media.name', { ...picture, caption })}
      style={style}
      onClick={onChoose}
      onDoubleClick={() => picture !== undefined && onOpen(picture)}
    >
      <span className="pictureThumb">
        {picture !== undefined && <Thumbnail mediaId={picture.mediaId} />}
        {picture !== undefined && picture.width < pictureLimits.pageWidth && (
          <span className="pictureMark" title={t('media.filters.small')}>
            <TriangleAlert size={12} strokeWidth={1.8} aria-hidden />
          </span>
        )}
      </span>
      <span className="pictureCaption" data-missing={picture?.caption === '' || undefined}>
        {picture === undefined ? '' : caption}
      </span>
    </div>
  );
}

const Thumbnail = memo(function Thumbnail({ mediaId }: { readonly mediaId: string }) {
  const t = useT();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) {
    return (
      <span className="pictureBroken">
        <ImageOff size={18} strokeWidth={1.6} aria-hidden />
        {t('media.broken')}
      </span>
    );
  }
  return (
    <img src={thumbnailAddress(mediaId)} alt="" draggable={false} onError={() => setBroken(true)} />
  );
});
