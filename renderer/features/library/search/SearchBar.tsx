import '../../../ui/menu.css';
import './search.css';
import { Menu } from '@base-ui/react/menu';
import { Bookmark, ListFilterPlus } from 'lucide-react';
import { useRef } from 'react';
import { nameOfFilter, nameOfThing } from '#shared/search/queryWords';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { SearchField } from '../../../ui/SearchField';
import { SavedSearches } from './SavedSearches';

type Props = { readonly text: string; readonly onChange: (text: string) => void };

/** Where one writes what is looked for, with conditions to add and searches that were kept. */
export function SearchBar({ text, onChange }: Props) {
  const t = useT();
  const bar = useRef<HTMLDivElement>(null);
  const add = (words: string) => {
    onChange(`${text.trim()} ${words}`.trimStart());
    // After the menu has given the focus back; the caret goes where the condition is to be filled in.
    setTimeout(() => bar.current?.querySelector('input')?.focus());
  };
  return (
    <div ref={bar} className="searchBar">
      <SearchField
        value={text}
        onChange={onChange}
        label={t('library.search.label')}
        clearLabel={t('library.search.clear')}
      />
      <Menu.Root modal={false}>
        <Menu.Trigger
          render={<IconButton icon={ListFilterPlus} label={t('library.search.narrow')} />}
        />
        <Menu.Portal>
          <Menu.Positioner className="menuPositioner" sideOffset={4}>
            <Menu.Popup className="menu">
              {useConditions().map(({ label, words }) => (
                <Menu.Item key={words} className="menuItem" onClick={() => add(words)}>
                  <span>{label}</span>
                  <span className="menuShortcut">{words}</span>
                </Menu.Item>
              ))}
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
      <Menu.Root modal={false}>
        <Menu.Trigger render={<IconButton icon={Bookmark} label={t('library.search.saved')} />} />
        <Menu.Portal>
          <Menu.Positioner className="menuPositioner" sideOffset={4} align="end">
            <Menu.Popup className="menu">
              <SavedSearches text={text.trim()} onChoose={onChange} />
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </div>
  );
}

const fields = ['headline', 'body', 'source', 'bylines', 'channel', 'keywords'] as const;
const sortings = ['status', 'folder', 'tag'] as const;
const dates = ['published', 'changed'] as const;
const things = ['picture', 'comment', 'likeness'] as const;

/** Conditions to add, each with the words that stand for it in a query. */
function useConditions() {
  const t = useT();
  const has = nameOfFilter({ kind: 'has' });
  return [
    ...fields.map((field) => ({
      label: t(`library.search.fields.${field}`),
      words: `${nameOfFilter({ kind: 'field', field })}:`,
    })),
    ...sortings.map((kind) => ({
      label: t(`library.search.filters.${kind}`),
      words: `${nameOfFilter({ kind })}:`,
    })),
    ...dates.map((date) => ({
      label: t(`library.search.filters.${date}`),
      words: `${nameOfFilter({ kind: 'date', date })}:`,
    })),
    ...things.map((thing) => ({
      label: t(`library.search.filters.${thing}`),
      words: `${has}:${nameOfThing(thing)}`,
    })),
  ];
}
