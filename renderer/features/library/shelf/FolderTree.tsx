import { Folder as FolderIcon, FolderPlus, Inbox } from 'lucide-react';
import { useState } from 'react';
import type { Folder, FolderId } from '#shared/domain/folder';
import { limits } from '#shared/domain/limits';
import { useT } from '../../../language';
import { NameField } from './NameField';
import { ShelfRows } from './ShelfRows';
import type { ShelfFilter } from './shelfFilter';
import { CountedRow, levelStyle, TreeRow } from './TreeRow';
import { useFolderHands, type Writing } from './useFolderHands';
import { useFolderWork } from './useFolderWork';

type Props = {
  readonly folders: readonly Folder[];
  readonly filter: ShelfFilter;
  readonly onFilter: (filter: ShelfFilter) => void;
  /** Whether the name of a new folder is asked for. */
  readonly isNew: boolean;
  readonly onNewDone: () => void;
};

/** Which folders of a tree are shown: those within a folded one are not. */
function useFoldedFolders(folders: readonly Folder[]) {
  const [folded, setFolded] = useState<ReadonlySet<FolderId>>(new Set());
  const fold = (id: FolderId, isOpen: boolean) => {
    const next = new Set(folded);
    if (isOpen) next.delete(id);
    else next.add(id);
    setFolded(next);
  };
  const hidden = new Set<FolderId>();
  const shown = folders.filter(({ id, parentId }) => {
    const isHidden = parentId !== null && (folded.has(parentId) || hidden.has(parentId));
    if (isHidden) hidden.add(id);
    return !isHidden;
  });
  const isOpen = (id: FolderId) =>
    folders.some(({ parentId }) => parentId === id) ? !folded.has(id) : undefined;
  return { shown, fold, isOpen };
}

/** The folders, with all articles above them. */
export function FolderTree({ folders, filter, onFilter, isNew, onNewDone }: Props) {
  const t = useT();
  const work = useFolderWork();
  const { shown, fold, isOpen } = useFoldedFolders(folders);
  const [writing, setWriting] = useState<Writing | null>(null);
  const choose = (folderId: FolderId | null) => onFilter({ ...filter, folderId });
  const { keys, menuOf } = useFolderHands({
    ...{ shown, fold, choose, write: setWriting, remove: work.remove },
    chosenId: filter.folderId,
  });
  const save = (folder: Folder | null, parentId: FolderId | null) => (name: string | null) => {
    setWriting(null);
    if (name !== null) void work.save(folder?.id ?? null, { name, parentId });
  };
  return (
    <ShelfRows label={t('library.folders.title')} keys={keys} menuOf={menuOf}>
      <TreeRow
        icon={Inbox}
        name={t('library.folders.all')}
        place={keys.placeOf(0)}
        isChosen={filter.folderId === null}
        onChoose={() => choose(null)}
      />
      {shown.flatMap((folder, at) => [
        <CountedRow
          key={folder.id}
          icon={FolderIcon}
          item={folder}
          level={folder.level}
          place={keys.placeOf(at + 1)}
          writing={
            writing?.kind === 'rename' && writing.id === folder.id
              ? {
                  label: t('library.folders.rename'),
                  maxLength: limits.folderNameLength,
                  onDone: save(folder, folder.parentId),
                }
              : null
          }
          isChosen={filter.folderId === folder.id}
          isOpen={isOpen(folder.id)}
          onFold={(next) => fold(folder.id, next)}
          onChoose={() => choose(folder.id)}
          onArticles={(ids) => void work.put(ids, folder)}
        />,
        writing?.kind === 'new' && writing.parentId === folder.id && (
          <NewRow
            key={`within ${folder.id}`}
            level={folder.level + 1}
            onDone={save(null, folder.id)}
          />
        ),
      ])}
      {isNew && (
        <NewRow
          level={0}
          onDone={(name) => {
            onNewDone();
            save(null, null)(name);
          }}
        />
      )}
      {folders.length === 0 && !isNew && (
        <div className="shelfHint" role="none">
          {t('library.folders.none')}
        </div>
      )}
    </ShelfRows>
  );
}

type NewRowProps = {
  readonly level: number;
  readonly onDone: (name: string | null) => void;
};

/** Where the name of a new folder is written. */
function NewRow({ level, onDone }: NewRowProps) {
  const t = useT();
  return (
    <div className="shelfRow" role="none" style={levelStyle(level)}>
      <span className="shelfTwist" />
      <FolderPlus size={14} strokeWidth={1.6} aria-hidden />
      <NameField
        value=""
        label={t('library.folders.newName')}
        maxLength={limits.folderNameLength}
        onDone={onDone}
      />
    </div>
  );
}
