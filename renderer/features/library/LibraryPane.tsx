import '../../ui/tabs.css';
import './library.css';
import { Tabs } from '@base-ui/react/tabs';
import { FileInput, type LucideIcon, Maximize2, Minimize2, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { useCall } from '../../bridge/queries';
import { runCommand } from '../../commands/runCommands';
import { useShortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { IconButton } from '../../ui/IconButton';
import { ShelfList } from './ShelfList';
import { SearchBar } from './search/SearchBar';
import { SearchResults } from './search/SearchResults';
import { ShelfTree } from './shelf/ShelfTree';
import { wholeShelf } from './shelf/shelfFilter';

type Shelf = 'library' | 'trash';
const shelves = ['library', 'trash'] as const satisfies readonly Shelf[];

type Props = {
  /** Whether it has the window to itself. */
  readonly isWide?: boolean;
};

/** The newsroom's articles: what is in hand, and what was put into the trash. */
export function LibraryPane({ isWide = false }: Props) {
  const t = useT();
  const [search, setSearch] = useState('');
  return (
    <section className="libraryPane" aria-label={t('library.title')}>
      <Tabs.Root className="libraryTabs" defaultValue="library">
        <header className="libraryHead">
          <Tabs.List className="tabList" aria-label={t('library.title')}>
            {shelves.map((shelf) => (
              <Tabs.Tab key={shelf} className="tab" value={shelf}>
                {t(`library.tabs.${shelf}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <HeadButton id="view.wideList" icon={isWide ? Minimize2 : Maximize2} />
          <HeadButton id="article.import" icon={FileInput} />
          <HeadButton id="article.new" icon={SquarePen} />
        </header>
        <SearchBar text={search} onChange={setSearch} />
        {shelves.map((shelf) => (
          <Tabs.Panel key={shelf} className="tabPanel" value={shelf} tabIndex={-1}>
            {search.trim() === '' ? (
              <ShelfBody place={shelf} isWide={isWide} />
            ) : (
              <SearchResults place={shelf} text={search.trim()} />
            )}
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}

type BodyProps = { readonly place: Shelf; readonly isWide: boolean };

/** A shelf: what its articles are sorted by, and the list of those that are chosen by it. */
function ShelfBody({ place, isWide }: BodyProps) {
  const [filter, setFilter] = useState(wholeShelf);
  const { data: folders } = useCall('folders.list', null);
  // A folder may be removed while it is shown.
  const isThere = folders?.some(({ id }) => id === filter.folderId) ?? true;
  const shown = isThere ? filter : { ...filter, folderId: null };
  return (
    <div className="shelfBody" data-wide={isWide || undefined}>
      {place === 'library' && <ShelfTree filter={shown} onFilter={setFilter} />}
      <div className="shelfList">
        <ShelfList
          place={place}
          filter={shown}
          onWhole={() => setFilter(wholeShelf)}
          isWide={isWide}
        />
      </div>
    </div>
  );
}

type HeadButtonProps = {
  readonly id: 'article.import' | 'article.new' | 'view.wideList';
  readonly icon: LucideIcon;
};

function HeadButton({ id, icon }: HeadButtonProps) {
  const t = useT();
  const shortcutText = useShortcutText();
  return (
    <IconButton
      icon={icon}
      label={t(`commands.${id}`)}
      shortcut={shortcutText(id)}
      onClick={() => runCommand(id)}
    />
  );
}
