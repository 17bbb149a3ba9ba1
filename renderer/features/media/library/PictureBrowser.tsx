import { useState } from 'react';
import type { PictureView } from '#shared/domain/libraryPicture';
import { PictureFactsBox } from './PictureFactsBox';
import { PictureGrid } from './PictureGrid';
import { usePictureActions } from './usePictureActions';
import { usePicturePages } from './usePicturePages';

type Props = { readonly view: PictureView; readonly count: number; readonly onShow: () => void };

/** The pictures of a view with what is known of the chosen one. */
export function PictureBrowser({ view, count, onShow }: Props) {
  const [chosen, setChosen] = useState(0);
  const actions = usePictureActions(onShow);
  // There may be fewer than when it was chosen.
  const at = Math.min(chosen, count - 1);
  const picture = usePicturePages(view, { first: at, end: at + 1 })(at);
  const insert = actions.mayInsert ? actions.insert : () => undefined;
  return (
    <div className="pictureBrowser">
      <PictureGrid
        view={view}
        count={count}
        at={at}
        onPlace={setChosen}
        onOpen={actions.open}
        onInsert={insert}
      />
      {picture !== undefined && (
        <PictureFactsBox
          picture={picture}
          mayInsert={actions.mayInsert}
          onInsert={() => insert(picture)}
          onUse={actions.show}
        />
      )}
    </div>
  );
}
