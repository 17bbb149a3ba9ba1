import { PurgeDialog } from '../PurgeDialog';
import { SelectionBar } from './SelectionBar';
import type { Selection } from './useSelection';
import type { useShelfWork } from './useShelfWork';

type Props = { readonly work: ReturnType<typeof useShelfWork>; readonly selection: Selection };

/** The bar over a list while articles are selected, and the question before they are deleted for good. */
export function ShelfWork({ work, selection }: Props) {
  const { asked } = work;
  return (
    <>
      <SelectionBar ids={[...selection.ids]} work={work} onClear={selection.clear} />
      {asked !== null && (
        <PurgeDialog
          count={asked.length}
          onPurge={() => void work.purge(asked).then(selection.clear)}
          onClose={() => work.ask(null)}
        />
      )}
    </>
  );
}
