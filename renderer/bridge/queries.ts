import { type QueryClient, useQuery } from '@tanstack/react-query';
import type { Input, Method, Output } from '#shared/ipc/contract';
import { useClient } from './ClientContext';
import type { Client } from './client';

/** Reads through the cache: keyed by method and input, made stale by events alone. */
export function useCall<M extends Method>(method: M, input: Input<M>) {
  const client = useClient();
  return useQuery<Output<M>>({
    queryKey: [method, input],
    queryFn: () => client.call(method, input),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Marks what an event makes stale. Returns the way to stop listening. */
export function invalidateOnEvents(client: Client, cache: QueryClient): () => void {
  const stale = (...methods: Method[]) => {
    for (const method of methods) void cache.invalidateQueries({ queryKey: [method] });
  };
  const stops = [
    client.on('articles.changed', ({ ids }) => {
      stale('articles.list', 'recoveries.list');
      // Of the articles that are read only those that changed: each save of the one on the paper comes by here.
      for (const id of ids) void cache.invalidateQueries({ queryKey: ['articles.read', { id }] });
    }),
    client.on('exports.changed', () => stale('exports.list')),
    client.on('snippets.changed', () => stale('snippets.list')),
    client.on('settings.changed', () => stale('settings.get')),
    client.on('templates.changed', () => stale('templates.list', 'templateDrafts.list')),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
