import { AppError, asAppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import { hasTemplateShape } from '#shared/domain/templateProblem';
import type { Client } from '../../bridge/client';
import { createStore, type Store } from '../../ui/store';
import { createTemplateSession, type TemplateSession } from './templateSession';

/** The template on the desk. */
export type OpenTemplate =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly id: string }
  | { readonly kind: 'open'; readonly session: TemplateSession }
  | { readonly kind: 'failed'; readonly id: string; readonly error: AppError };

export type TemplateDesk = {
  readonly state: Store<OpenTemplate>;
  /** Puts a template on the desk as it was left, with changes that are no version yet. */
  open(id: string): Promise<void>;
  /** Begins a template that has no version yet. */
  begin(template: Template): Promise<void>;
  /** Puts the template away; what is not kept yet is kept first. */
  close(): Promise<void>;
  /** Keeps everything at once: the window may close. */
  settle(): void;
};

/** At most one template under work; another takes its place after it has been kept. */
export function createTemplateDesk(
  client: Client,
  onUnkept: (error: unknown) => void,
): TemplateDesk {
  const state = createStore<OpenTemplate>({ kind: 'none' });
  let wish = 0;
  const putAway = async () => {
    const now = state.get();
    if (now.kind === 'open') await now.session.flush();
  };
  const load = async (id: string): Promise<OpenTemplate> => {
    const drafts = await client.call('templateDrafts.list', null);
    const draft = drafts.find((each) => each.id === id) ?? null;
    const base = await baseOf(client, id, draft?.baseVersion);
    if (draft !== null && hasTemplateShape(draft.body)) {
      const session = createTemplateSession({ client, base, draft: draft.body, onUnkept });
      return { kind: 'open', session };
    }
    if (base === null) throw new AppError('content_invalid', { reason: 'templateUnreadable' });
    const session = createTemplateSession({ client, base, draft: base, onUnkept });
    return { kind: 'open', session };
  };
  return {
    state,
    open: async (id) => {
      const mine = ++wish;
      await putAway();
      if (mine !== wish) return;
      state.set({ kind: 'opening', id });
      const next = await load(id).catch(
        (error: unknown): OpenTemplate => ({ kind: 'failed', id, error: asAppError(error) }),
      );
      if (mine === wish) state.set(next);
    },
    begin: async (template) => {
      const mine = ++wish;
      await putAway();
      if (mine !== wish) return;
      const session = createTemplateSession({ client, base: null, draft: template, onUnkept });
      // It stands in the list from the first moment.
      session.change((now) => ({ ...now }));
      await session.flush();
      if (mine === wish) state.set({ kind: 'open', session });
    },
    close: async () => {
      const mine = ++wish;
      await putAway();
      if (mine === wish) state.set({ kind: 'none' });
    },
    settle: () => {
      const now = state.get();
      if (now.kind === 'open') now.session.keepAtOnce();
    },
  };
}

/** The version that work starts from: the one it started from before, or else the newest. */
async function baseOf(
  client: Client,
  id: string,
  baseVersion: number | null | undefined,
): Promise<Template | null> {
  if (baseVersion === null) return null;
  if (baseVersion !== undefined) return client.call('templates.get', { id, version: baseVersion });
  const records = await client.call('templates.list', null);
  return records.find((record) => record.id === id)?.template ?? null;
}
