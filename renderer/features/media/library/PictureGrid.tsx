import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { LibraryPicture, PictureView } from '#shared/domain/libraryPicture';
import { useT } from '../../../language';
import { type GridView, gridWindow, placeAfterKey, scrollToShow } from './gridLayout';
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
  const scroller = useRef<HTMLDivElement>(null);
  const seen = useSeen(scroller);
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
    scroller.current?.scrollTo({ top: scrollToShow(next, { columns, rowHeight }, seen) });
  };
  return (
    <div className="pictureScroll" ref={scroller}>
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

/** Follows which part of a scrolled element is in view. */
function useSeen(scroller: React.RefObject<HTMLElement | null>): GridView {
  const [seen, setSeen] = useState<GridView>({ top: 0, width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => {
      const { scrollTop: top, clientWidth: width, clientHeight: height } = element;
      setSeen((before) =>
        before.top === top && before.width === width && before.height === height
          ? before
          : { top, width, height },
      );
    };
    const observer = new ResizeObserver(look);
    observer.observe(element);
    element.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', look);
    };
  }, [scroller]);
  return seen;
}
