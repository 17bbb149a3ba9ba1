import { useCallback, useEffect, useRef } from 'react';
import { followKeys } from '../../commands/followKeys';
import { paced } from '../../ui/paced';
import type { Store } from '../../ui/store';
import { patchPage } from './patchPage';
import './preview.css';

type Props = {
  /** The page's markup; asked for when it is to be shown, not each time that it changes. */
  readonly page: Store<string>;
  readonly title: string;
  /** Where the reader was, to come back to. */
  readonly place?: ReadingPlace;
};

/** How far down a page was read, in pixels. */
export type ReadingPlace = { get(): number; set(top: number): void };

/** A portal page as its readers see it, kept up in place: it can be scrolled and copied from, and nothing in it runs. */
export function PreviewFrame({ page, title, place }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  /** The page that the frame shows; null until its own first document has loaded. */
  const shown = useRef<string | null>(null);

  const show = useCallback(() => {
    const document = frame.current?.contentDocument;
    if (!document || shown.current === null) return;
    const next = page.get();
    patchPage(document, { shown: shown.current, next });
    shown.current = next;
  }, [page]);

  useEffect(() => {
    const later = paced(show);
    const stop = page.subscribe(later.ask);
    show();
    return () => {
      later.stop();
      stop();
    };
  }, [page, show]);

  const onLoad = () => {
    shown.current = '';
    show();
    const view = frame.current?.contentWindow;
    if (!view) return;
    // The desk hears no keys that are pressed in a frame.
    followKeys(view);
    if (place === undefined) return;
    view.scrollTo(0, place.get());
    view.addEventListener('scroll', () => place.set(view.scrollY));
  };
  return (
    <div className="previewPane">
      {/* Same origin lets the desk patch the page in place; without allow-scripts nothing in it can run. */}
      <iframe
        ref={frame}
        className="previewFrame"
        title={title}
        sandbox="allow-same-origin"
        src="preview.html"
        onLoad={onLoad}
      />
    </div>
  );
}
