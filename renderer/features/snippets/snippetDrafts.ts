import { isSameJson } from '#shared/domain/sameJson';
import type { Snippet, SnippetDraft } from '#shared/domain/snippet';
import type { Client } from '../../bridge/client';
import { createCache } from '../../ui/createCache';
import { createStore, type Store } from '../../ui/store';

/** The snippet that is written at: one that is stored, by its id, or the new one. */
export type SnippetKey = Snippet['id'] | 'new';

type Drafts = ReadonlyMap<SnippetKey, SnippetDraft>;

export type SnippetDrafts = {
  /** What was written and is not stored, by snippet; the one written at last stands last. */
  readonly unsaved: Store<Drafts>;
  /** Keeps what is written; what reads as it is stored is not kept. */
  write(snippet: Snippet | null, draft: SnippetDraft): void;
  /** Forgets what was stored as `saved`; what was written on meanwhile stays, as its change. */
  settle(key: SnippetKey, stored: SnippetDraft, saved: Snippet): void;
};

/** A snippet as its form begins with it; null for a new one. */
export function draftOf(snippet: Snippet | null): SnippetDraft {
  const { name = '', trigger = '', text = '' } = snippet ?? {};
  return { name, trigger, text };
}

/** The key under which a snippet is written at; null for a new one. */
export function keyOf(snippet: Snippet | null): SnippetKey {
  return snippet?.id ?? 'new';
}

function createSnippetDrafts(): SnippetDrafts {
  const unsaved = createStore<Drafts>(new Map());
  const put = (key: SnippetKey, draft: SnippetDraft | null) => {
    const next = new Map(unsaved.get());
    next.delete(key);
    if (draft !== null) next.set(key, draft);
    unsaved.set(next);
  };
  const write = (snippet: Snippet | null, draft: SnippetDraft) =>
    put(keyOf(snippet), isSameJson(draft, draftOf(snippet)) ? null : draft);
  return {
    unsaved,
    write,
    settle: (key, stored, saved) => {
      const now = unsaved.get().get(key);
      put(key, null);
      if (now !== undefined && !isSameJson(now, stored)) write(saved, now);
    },
  };
}

/** What is written of snippets and not stored yet, for as long as the program runs. */
export const snippetDraftsOf = createCache((_client: Client) => createSnippetDrafts());
