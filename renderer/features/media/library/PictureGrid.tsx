import { type KeyboardEvent, useId, useState } from 'react';
import type { LibraryPicture, PictureView } from '#shared/domain/libraryPicture';
import { useT } from '../../../language';
import { useScrollView } from '../../../ui/useScrollView';
import { gridWindow, placeAfterKey, scrollToShow } from './gridLayout';
import { PictureCell } from './PictureCell';
import { usePicturePages } from './usePicturePages';

type Props = {
  readonly view: PictureView;
  readonly count: number;
  readonly at: number;
  readonly onPlace: (at: number) => void;
  readonly onOpen: (picture: LibraryPicture) => void;
  readonly onInsert: (picture: LibraryPicture) => void;
};

/** Pictures in rows, of which those in view are drawn; one is chosen, by the pointer or by keys. */
export function PictureGrid({ view, count, at, onPlace, onOpen, onInsert }: Props) {
  const t = useT();
  const id = useId();
  const [scroller, takeScroller] = useState<HTMLElement | null>(null);
  const seen = useScrollView(scroller);
  const { columns, first, end, rowHeight, height } = gridWindow(count, seen);
  const pictureAt = usePicturePages(view, { first, end });
  const places = Array.from({ length: end - first }, (_, index) => first + index);
  const onKeyDown = (event: KeyboardEvent) => {
    const picture = pictureAt(at);
    if (event.key === 'Enter' && picture !== undefined) {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) onInsert(picture);
      else onOpen(picture);
      return;
    }
    const next = placeAfterKey(at, event.key, { count, columns });
    if (next === null) return;
    event.preventDefault();
    onPlace(next);
    scroller?.scrollTo({ top: scrollToShow(next, { columns, rowHeight }, seen) });
  };
  return (
    <div className="pictureScroll" ref={takeScroller}>
      <div
        className="pictureGrid"
        role="listbox"
        aria-label={t('media.grid')}
        aria-activedescendant={`${id}-${at}`}
        tabIndex={0}
        style={{ height }}
        onKeyDown={onKeyDown}
      >
        {places.map((place) => (
          <PictureCell
            key={place}
            id={`${id}-${place}`}
            picture={pictureAt(place)}
            place={{ at: place, count, isChosen: place === at }}
            style={{
              width: `${100 / columns}%`,
              left: `${((place % columns) * 100) / columns}%`,
              top: Math.floor(place / columns) * rowHeight,
              height: rowHeight,
            }}
            onChoose={() => onPlace(place)}
            onOpen={onOpen}
          />
        ))}
      </div>
    </div>
  );
}
