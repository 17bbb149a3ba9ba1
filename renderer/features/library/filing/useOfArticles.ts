import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { limits } from '#shared/domain/limits';

/** Reads what is said of articles, however many they are; `name` is that of the call, under which it is kept. */
export function useOfArticles<T>(
  name: 'folders.of' | 'tags.of',
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<readonly T[]>,
): UseQueryResult<readonly T[]> {
  return useQuery({
    queryKey: [name, { ids }],
    queryFn: async () => {
      const rows: T[] = [];
      for (let at = 0; at < ids.length; at += limits.articlesPerCall) {
        rows.push(...(await read(ids.slice(at, at + limits.articlesPerCall))));
      }
      return rows;
    },
    gcTime: 0,
    retry: false,
  });
}
