import { Tag as TagIcon } from 'lucide-react';
import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import type { Tag } from '#shared/domain/tag';
import { useT } from '../../../language';
import { ShelfRows } from './ShelfRows';
import type { ShelfFilter } from './shelfFilter';
import { CountedRow } from './TreeRow';
import { useTagWork } from './useTagWork';
import { useTreeKeys } from './useTreeKeys';

type Props = {
  readonly tags: readonly Tag[];
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
};

/** The tags; one that is chosen narrows the list, chosen again it does so no more. */
export function TagTree({ tags, filter, onFilter }: Props) {
  const t = useT();
  const { put, rename } = useTagWork();
  const [renamed, setRenamed] = useState<string | null>(null);
  const choose = (name: string) => onFilter({ ...filter, tag: filter.tag === name ? null : name });
  const nameAnew = async (from: string, to: string | null) => {
    const isDone = await rename(from, to);
    if (isDone && filter.tag === from) onFilter({ ...filter, tag: to });
  };
  const keys = useTreeKeys({
    count: tags.length,
    start: tags.findIndex(({ name }) => name === filter.tag),
    onKey: (index, key) => {
      const tag = tags[index];
      if (tag === undefined) return false;
      if (key === 'Enter' || key === ' ') choose(tag.name);
      else if (key === 'F2') setRenamed(tag.name);
      else if (key === 'Delete') void nameAnew(tag.name, null);
      else return false;
      return true;
    },
  });
  const menuOf = (index: number) => {
    const tag = tags[index];
    if (tag === undefined) return null;
    const { name } = tag;
    return {
      label: t('library.tags.actions', { tag: name }),
      items: [
        { text: t('library.tags.rename'), keys: 'F2', run: () => setRenamed(name) },
        { text: t('library.tags.remove'), keys: 'Delete', run: () => void nameAnew(name, null) },
      ],
    };
  };
  return (
    <ShelfRows label={t('library.tags.title')} keys={keys} menuOf={menuOf}>
      {tags.map((tag, index) => {
        const { name } = tag;
        const onDone = (next: string | null) => {
          setRenamed(null);
          if (next !== null) void nameAnew(name, next);
        };
        return (
          <CountedRow
            key={name}
            icon={TagIcon}
            item={tag}
            place={keys.placeOf(index)}
            writing={
              renamed === name
                ? { label: t('library.tags.rename'), maxLength: limits.tagLength, onDone }
                : null
            }
            isChosen={filter.tag === name}
            onChoose={() => choose(name)}
            onArticles={(ids) => void put(ids, name)}
          />
        );
      })}
    </ShelfRows>
  );
}
