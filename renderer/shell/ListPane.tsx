import { ExportsPane } from '../features/exports';
import { LibraryPane } from '../features/library';
import { TemplatesPane } from '../features/templates';
import { useDeskView } from './DeskViewContext';
import { PaneBoundary } from './PaneBoundary';

/** What the rail has chosen. */
export function ListPane() {
  const { place, wideList } = useDeskView();
  return (
    <PaneBoundary key={place}>
      {place === 'library' && <LibraryPane isWide={wideList} />}
      {place === 'exports' && <ExportsPane articleId={null} />}
      {place === 'templates' && <TemplatesPane />}
    </PaneBoundary>
  );
}
