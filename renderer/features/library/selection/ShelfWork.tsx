import { LikeDialog } from '../../likeness';
import { MoveManyDialog } from '../../workflow';
import { FoldersDialog } from '../filing/FoldersDialog';
import { TagsDialog } from '../filing/TagsDialog';
import { PurgeDialog } from '../PurgeDialog';
import { SelectionBar } from './SelectionBar';
import type { Selection } from './useSelection';
import type { AskedOf, useShelfWork } from './useShelfWork';

type Props = { readonly work: ReturnType<typeof useShelfWork>; readonly selection: Selection };

/** The bar over a list while articles are selected, and what is asked before something is done with them. */
export function ShelfWork({ work, selection }: Props) {
  const { asked } = work;
  return (
    <>
      <SelectionBar ids={[...selection.ids]} work={work} onClear={selection.clear} />
      {asked !== null && <AskedDialog asked={asked} work={work} onPurged={selection.clear} />}
    </>
  );
}

type AskedProps = Pick<Props, 'work'> & {
  readonly asked: AskedOf;
  readonly onPurged: () => void;
};

function AskedDialog({ asked: { kind, ids }, work, onPurged }: AskedProps) {
  const close = () => work.ask(null);
  switch (kind) {
    case 'file':
      return <FoldersDialog ids={ids} onClose={close} />;
    case 'tag':
      return <TagsDialog ids={ids} onClose={close} />;
    case 'move':
      return <MoveManyDialog ids={ids} onClose={close} />;
    case 'like':
      return <LikeDialog id={ids[0] ?? ''} onClose={close} />;
    case 'purge':
      return (
        <PurgeDialog
          count={ids.length}
          onPurge={() => void work.purge(ids).then(onPurged)}
          onClose={close}
        />
      );
  }
}
