import type { ArticleView } from '#shared/domain/articleView';
import { limits } from '#shared/domain/limits';
import { useClient } from '../../../bridge/ClientContext';
import type { ListLayout } from './listLayout';
import type { LoadedRows } from './useArticlePages';

type Stretch = { readonly group: string; readonly offset: number; limit: number };

/** The rows between two lines, as stretches of their groups. */
function stretchesOf(layout: ListLayout, first: number, last: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let index = first; index <= last; index += 1) {
    const line = layout.lineAt(index);
    if (line?.kind !== 'row') continue;
    const open = stretches.at(-1);
    const goesOn = open?.group === line.group && open.limit < limits.articlesPerCall;
    if (open !== undefined && goesOn) open.limit += 1;
    else stretches.push({ group: line.group, offset: line.offset, limit: 1 });
  }
  return stretches;
}

/** Names the articles between two lines, also those that were never in view. */
export function useIdsBetween(view: ArticleView, layout: ListLayout, rows: LoadedRows) {
  const client = useClient();
  return async (first: number, last: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (const { group, offset, limit } of stretchesOf(layout, first, last)) {
      const known = Array.from({ length: limit }, (_, at) => rows.rowAt(group, offset + at)?.id);
      const read = known.filter((id) => id !== undefined);
      ids.push(
        ...(read.length === limit
          ? read
          : await client.call('articles.ids', { ...view, group, offset, limit })),
      );
    }
    return ids;
  };
}
