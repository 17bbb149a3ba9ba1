import { z } from 'zod';

/** Facts that main tells the desk; each makes queries stale, none gives an order. */
export const eventSchemas = {
  'articles.changed': z.object({ ids: z.array(z.string()) }),
  'folders.changed': z.null(),
  'tags.changed': z.null(),
  /** More articles have been compared with each other. */
  'likeness.changed': z.null(),
  'imports.changed': z.object({ id: z.string() }),
  'backups.changed': z.null(),
  /** The libraries that this machine remembers. */
  'libraries.changed': z.null(),
  /** A library that is being made of a backup or of a damaged one has come on. */
  'libraries.making': z.null(),
  /** The desk was to begin anew on another library and did not. */
  'libraries.stayed': z.null(),
  'exports.changed': z.object({ jobIds: z.array(z.string()) }),
  /** Pictures were put into the library or taken out. */
  'pictures.changed': z.null(),
  /** The search index has come on. */
  'search.changed': z.null(),
  'savedSearches.changed': z.null(),
  'settings.changed': z.null(),
  'snippets.changed': z.null(),
  'templates.changed': z.object({ ids: z.array(z.string()) }),
  /** A menu item or its shortcut was chosen. */
  'menu.chosen': z.object({ commandId: z.string() }),
  /**
   * The window waits to close until `window.closeSettled` names this request; sent only to a page that has
   * called `window.hearsClosing`.
   */
  'window.closing': z.object({ requestId: z.string() }),
  /** The machine is about to sleep or the session to end. */
  'system.suspending': z.null(),
} as const;

export type EventName = keyof typeof eventSchemas;
export type EventPayload<E extends EventName> = z.output<(typeof eventSchemas)[E]>;
