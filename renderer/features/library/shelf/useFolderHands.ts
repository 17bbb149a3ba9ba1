import { type Folder, type FolderId, folderLevels } from '#shared/domain/folder';
import { useT } from '../../../language';
import { useTreeKeys } from './useTreeKeys';

/** What is being written: the name of a folder that there is, or of a new one within another. */
export type Writing =
  | { readonly kind: 'rename'; readonly id: FolderId }
  | { readonly kind: 'new'; readonly parentId: FolderId };

type Surroundings = {
  /** The folders that are drawn, below the line of all articles. */
  readonly shown: readonly Folder[];
  readonly chosenId: FolderId | null;
  readonly choose: (id: FolderId | null) => void;
  readonly fold: (id: FolderId, isOpen: boolean) => void;
  readonly write: (writing: Writing) => void;
  readonly remove: (folder: Folder) => Promise<void>;
};

/** What keys and the menu do on the lines of the folders. */
export function useFolderHands({ shown, chosenId, choose, fold, write, remove }: Surroundings) {
  const t = useT();
  const keys = useTreeKeys({
    count: shown.length + 1,
    start: shown.findIndex(({ id }) => id === chosenId) + 1,
    onKey: (index, key) => {
      const folder = shown[index - 1];
      if (key === 'Enter' || key === ' ') choose(folder?.id ?? null);
      else if (folder === undefined) return false;
      else if (key === 'F2') write({ kind: 'rename', id: folder.id });
      else if (key === 'Delete') void remove(folder);
      else if (key === 'ArrowLeft' || key === 'ArrowRight') fold(folder.id, key === 'ArrowRight');
      else return false;
      return true;
    },
  });
  const menuOf = (index: number) => {
    const folder = shown[index - 1];
    if (folder === undefined) return null;
    const { id, name, level } = folder;
    const beginWithin = () => {
      fold(id, true);
      write({ kind: 'new', parentId: id });
    };
    const isEnabled = level + 1 < folderLevels;
    return {
      label: t('library.folders.actions', { name }),
      items: [
        { text: t('library.folders.newWithin'), isEnabled, run: beginWithin },
        {
          text: t('library.folders.rename'),
          keys: 'F2',
          run: () => write({ kind: 'rename', id }),
        },
        { text: t('library.folders.remove'), keys: 'Delete', run: () => void remove(folder) },
      ],
    };
  };
  return { keys, menuOf };
}
