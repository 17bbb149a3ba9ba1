import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SearchPage, SearchRequest } from '#shared/domain/foundArticle';
import { useClient } from '../../../bridge/ClientContext';
import { queryOf } from '../../../bridge/queries';
import type { ListLayout } from '../list/listLayout';
import { type LoadedRows, pagesOf, withNeighbours } from '../list/useArticlePages';
import type { LineRange } from '../list/useListWindow';

/** Hits read at once. */
export const hitsPerPage = 50;
/** How long hits are kept that nobody looks at any more, in ms. */
const keptMs = 2_000;

export type Hit = SearchPage['hits'][number];

/** Reads the hits that are in view and their neighbours, and keeps no others. */
export function useHitPages(
  request: SearchRequest,
  layout: ListLayout,
  { first, last }: LineRange,
) {
  const client = useClient();
  const pages = useMemo(
    () => pagesOf(layout, withNeighbours(layout, { first, last }), hitsPerPage),
    [layout, first, last],
  );
  const results = useQueries({
    queries: pages.map(({ offset }) => ({
      ...queryOf(client, 'search.run', { ...request, offset, limit: hitsPerPage }),
      gcTime: keptMs,
    })),
  });
  const read = new Map(pages.map(({ offset }, index) => [offset, results[index]?.data?.hits]));
  const hitAt = (offset: number): Hit | undefined => {
    const start = offset - (offset % hitsPerPage);
    return read.get(start)?.[offset - start];
  };
  const rows: LoadedRows = {
    rowAt: (_group, offset) => hitAt(offset)?.summary,
    lineOf: (id) => {
      for (const [start, hits] of read) {
        const at = hits?.findIndex(({ summary }) => summary.id === id) ?? -1;
        if (at >= 0) return start + at;
      }
      return undefined;
    },
    ids: results.flatMap(({ data }) => data?.hits.map(({ summary }) => summary.id) ?? []),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of results) if (error !== null) void refetch();
    },
  };
  const idsBetween = async (from: number, to: number): Promise<readonly string[]> => {
    const ids: string[] = [];
    for (let offset = from - (from % hitsPerPage); offset <= to; offset += hitsPerPage) {
      const { hits } = await client.call('search.run', { ...request, offset, limit: hitsPerPage });
      ids.push(
        ...hits.flatMap(({ summary }, at) =>
          offset + at >= from && offset + at <= to ? summary.id : [],
        ),
      );
    }
    return ids;
  };
  return { hitAt, rows: { ...rows, idsBetween } };
}
