import { ExportsPane } from '../features/exports';
import { ImportDropZone } from '../features/imports';
import { LibraryPane } from '../features/library';
import { PicturesPane } from '../features/media';
import { TemplatesPane } from '../features/templates';
import { useDeskControl, useDeskView } from './DeskViewContext';
import { PaneBoundary } from './PaneBoundary';

/** What the rail has chosen. */
export function ListPane() {
  const { place, wideList } = useDeskView();
  const { change } = useDeskControl();
  const showImport = (id: string) => change({ dialog: { kind: 'import', id } });
  return (
    <PaneBoundary key={place}>
      {place === 'library' && (
        <ImportDropZone onPlan={showImport}>
          <LibraryPane isWide={wideList} />
        </ImportDropZone>
      )}
      {place === 'pictures' && (
        <PicturesPane isWide={wideList} onShow={() => change({ wideList: false })} />
      )}
      {place === 'exports' && <ExportsPane articleId={null} />}
      {place === 'templates' && <TemplatesPane />}
    </PaneBoundary>
  );
}
