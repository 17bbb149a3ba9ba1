import { keepPreviousData, type QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import type { Input, Method, Output } from '#shared/ipc/contract';
import { parseQuery } from '#shared/search/parseQuery';
import { asksFor } from '#shared/search/searchQuery';
import { useClient } from './ClientContext';
import type { Client } from './client';

/** A call as the cache keeps it: keyed by method and input, made stale by events alone. */
export function queryOf<M extends Method>(client: Client, method: M, input: Input<M>) {
  return queryOptions<Output<M>>({
    queryKey: [method, input],
    queryFn: () => client.call(method, input),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}

/** Reads through the cache. */
export function useCall<M extends Method>(method: M, input: Input<M>) {
  return useQuery(queryOf(useClient(), method, input));
}

/** Reads through the cache; until a new input is answered, the answer to the one before stands. */
export function useFollowingCall<M extends Method>(method: M, input: Input<M>) {
  return useQuery({ ...queryOf(useClient(), method, input), placeholderData: keepPreviousData });
}

/** Marks what an event makes stale. Returns the way to stop listening. */
export function invalidateOnEvents(client: Client, cache: QueryClient): () => void {
  const stale = (...methods: Method[]) => {
    for (const method of methods) void cache.invalidateQueries({ queryKey: [method] });
  };
  const stops = [
    client.on('articles.changed', ({ ids }) => {
      // Of lists this reads again no more than the pages that are in view.
      stale('articles.groups', 'articles.page', 'articles.titled', 'search.run', 'search.count');
      stale('recoveries.list', 'incoming.list', 'media.list', 'media.uses');
      // Of the articles that are read only those that changed: each save of the one on the paper comes by here.
      for (const id of ids) {
        void cache.invalidateQueries({ queryKey: ['articles.read', { id }] });
        void cache.invalidateQueries({ queryKey: ['workflow.get', { id }] });
        void cache.invalidateQueries({ queryKey: ['revisions.list', { articleId: id }] });
      }
      void cache.invalidateQueries({
        queryKey: ['articles.summaries'],
        predicate: ({ queryKey: [, input] }) =>
          namesOneOf(ids, input as Input<'articles.summaries'>),
      });
    }),
    client.on('folders.changed', () => stale('folders.list', 'folders.of')),
    client.on('tags.changed', () => stale('tags.list', 'tags.of')),
    client.on('likeness.changed', () => {
      stale('likeness.flags', 'likeness.of');
      // Of the searches those that ask which articles are alike.
      for (const queryKey of [['search.run'], ['search.count']]) {
        void cache.invalidateQueries({
          queryKey,
          predicate: ({ queryKey: [, input] }) => asksForAlike(input as Input<'search.count'>),
        });
      }
    }),
    client.on('imports.changed', ({ id }) => {
      void cache.invalidateQueries({ queryKey: ['imports.run', { id }] });
    }),
    client.on('backups.changed', () => stale('backups.state')),
    client.on('libraries.changed', () => stale('libraries.list')),
    client.on('libraries.making', () => stale('libraries.making')),
    client.on('pictures.changed', () => stale('media.list', 'media.facts')),
    client.on('search.changed', () => stale('search.state')),
    client.on('savedSearches.changed', () => stale('savedSearches.list')),
    client.on('exports.changed', () => stale('exports.list')),
    client.on('search.changed', () => stale('search.state')),
    client.on('savedSearches.changed', () => stale('savedSearches.list')),
    client.on('snippets.changed', () => stale('snippets.list')),
    client.on('settings.changed', () => stale('settings.get')),
    client.on('templates.changed', () => stale('templates.list', 'templateDrafts.list')),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}

function asksForAlike({ text }: Input<'search.count'>): boolean {
  return asksFor(parseQuery(text).query, 'likeness');
}

function namesOneOf(ids: readonly string[], { ids: asked }: Input<'articles.summaries'>): boolean {
  return ids.some((id) => asked.includes(id));
}
