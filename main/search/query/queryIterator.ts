import type { DocTable } from '../segments/docTable';
import type { SegmentView } from '../segments/segmentView';
import type { FilterTest } from './filterTest';
import { allThat, everyOf, noneOf, type RankIterator, someOf } from './rankIterator';
import { everywhere, type PreparedQuery } from './scanMatch';
import { textIterator } from './textIterator';

/** What a query is asked of, beside the segment. */
export type Asking = {
  readonly docs: DocTable;
  readonly passes: FilterTest;
  /** By group, whether terms may be there. */
  readonly groups: readonly boolean[];
};

/** The articles of a segment that match a query. */
export function queryIterator(
  query: PreparedQuery | null,
  view: SegmentView,
  asking: Asking,
): RankIterator {
  const { docs } = view.segment;
  if (query === null) return allThat(docs.length, () => true);
  switch (query.kind) {
    case 'term':
      return textIterator(view, query.term, asking.groups);
    case 'filter':
      return allThat(docs.length, (rank) =>
        asking.passes(query.filter, asking.docs.get(docs[rank] as number)),
      );
    case 'not':
      return noneOf(
        queryIterator(query.part, view, { ...asking, groups: everywhere }),
        docs.length,
      );
    case 'and':
      return everyOf(query.parts.map((part) => queryIterator(part, view, asking)));
    case 'or':
      return someOf(query.parts.map((part) => queryIterator(part, view, asking)));
  }
}
