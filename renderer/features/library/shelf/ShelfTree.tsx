import './shelf.css';
import { ChevronDown, ChevronRight, Plus, X } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useCall } from '../../../bridge/queries';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { useListChoices } from '../useListChoices';
import { FolderTree } from './FolderTree';
import type { ShelfFilter } from './shelfFilter';
import { TagTree } from './TagTree';

type Props = {
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
};

/** What the library's articles are sorted by: folders, which take what is dropped on them, and tags. */
export function ShelfTree({ filter, onFilter }: Props) {
  const t = useT();
  const { data: folders } = useCall('folders.list', null);
  const { data: tags } = useCall('tags.list', null);
  const [isNew, setNew] = useState(false);
  const { choices, change } = useListChoices();
  const { shelves } = choices;
  const fold = (name: keyof typeof shelves, isOpen: boolean) =>
    change({ shelves: { ...shelves, [name]: isOpen } });
  if (folders === undefined || tags === undefined) return null;
  const beginFolder = () => {
    fold('folders', true);
    setNew(true);
  };
  return (
    <section className="shelfTree" aria-label={t('library.folders.shelves')}>
      <Section
        title={t('library.folders.title')}
        isOpen={shelves.folders}
        onFold={(isOpen) => fold('folders', isOpen)}
        chosen={folders.find(({ id }) => id === filter.folderId)?.name}
        onClear={() => onFilter({ ...filter, folderId: null })}
        action={
          <IconButton small icon={Plus} label={t('library.folders.new')} onClick={beginFolder} />
        }
      >
        <FolderTree
          folders={folders}
          filter={filter}
          onFilter={onFilter}
          isNew={isNew}
          onNewDone={() => setNew(false)}
        />
      </Section>
      {tags.length > 0 && (
        <Section
          title={t('library.tags.title')}
          isOpen={shelves.tags}
          onFold={(isOpen) => fold('tags', isOpen)}
          chosen={filter.tag ?? undefined}
          onClear={() => onFilter({ ...filter, tag: null })}
        >
          <TagTree tags={tags} filter={filter} onFilter={onFilter} />
        </Section>
      )}
    </section>
  );
}

type SectionProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onFold: (isOpen: boolean) => void;
  /** What of it narrows the list. */
  readonly chosen: string | undefined;
  readonly onClear: () => void;
  readonly action?: ReactNode;
  readonly children: ReactNode;
};

function Section({ title, isOpen, onFold, chosen, onClear, action, children }: SectionProps) {
  const t = useT();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="shelfSection">
      <div className="shelfHead">
        <button
          type="button"
          className="shelfFold"
          aria-expanded={isOpen}
          onClick={() => onFold(!isOpen)}
        >
          <Chevron size={14} strokeWidth={1.8} aria-hidden />
          <span>{title}</span>
          {!isOpen && chosen !== undefined && <span className="shelfChosen">{chosen}</span>}
        </button>
        {chosen !== undefined && (
          <IconButton
            small
            icon={X}
            label={t('library.folders.showAll', { name: chosen })}
            onClick={onClear}
          />
        )}
        {action}
      </div>
      {isOpen && children}
    </div>
  );
}
