import './library.css';
import { Tabs } from '@base-ui/react/tabs';
import { FileInput, SquarePen } from 'lucide-react';
import { useState } from 'react';
import { runCommand } from '../../commands/runCommands';
import { shortcutText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { IconButton } from '../../ui/IconButton';
import { SearchField } from '../../ui/SearchField';
import { ArticleListLoader } from './ArticleListLoader';

type Shelf = 'library' | 'trash';
const shelves = ['library', 'trash'] as const satisfies readonly Shelf[];

/** The newsroom's articles: what is in hand, and what was put into the trash. */
export function LibraryPane() {
  const t = useT();
  const [search, setSearch] = useState('');
  return (
    <section className="libraryPane" aria-label={t('library.title')}>
      <header className="paneHead">
        <h2>{t('library.title')}</h2>
        <span className="paneHeadActions">
          <IconButton
            icon={FileInput}
            label={t('commands.article.import')}
            shortcut={shortcutText('article.import')}
            onClick={() => runCommand('article.import')}
          />
          <IconButton
            icon={SquarePen}
            label={t('commands.article.new')}
            shortcut={shortcutText('article.new')}
            onClick={() => runCommand('article.new')}
          />
        </span>
      </header>
      <SearchField
        value={search}
        onChange={setSearch}
        label={t('library.search')}
        clearLabel={t('library.clearSearch')}
      />
      <Tabs.Root className="libraryTabs" defaultValue="library">
        <Tabs.List className="tabList tabList--inset" aria-label={t('library.title')}>
          {shelves.map((shelf) => (
            <Tabs.Tab key={shelf} className="tab" value={shelf}>
              {t(`library.tabs.${shelf}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {shelves.map((shelf) => (
          <Tabs.Panel key={shelf} className="tabPanel" value={shelf} tabIndex={-1}>
            <ArticleListLoader place={shelf} search={search} />
          </Tabs.Panel>
        ))}
      </Tabs.Root>
    </section>
  );
}
