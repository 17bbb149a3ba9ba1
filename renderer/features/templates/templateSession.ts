import type { TemplateName } from '#shared/domain/article';
import type { RefusedValues } from '#shared/domain/deskNotes';
import { isSameJson } from '#shared/domain/sameJson';
import type { Template } from '#shared/domain/template';
import { checkTemplate, type TemplateProblem } from '#shared/domain/templateProblem';
import type { Client } from '../../bridge/client';
import { createStore, type Store, type WritableStore } from '../../ui/store';

/** A template under work: the version it started from, and what it is becoming. */
export type TemplateSession = {
  readonly id: string;
  /** The stored version that the work started from; null while there is none. */
  readonly base: Store<Template | null>;
  /** The template as it stands; it has every part of one, and need not keep to its bounds. */
  readonly draft: Store<Template>;
  readonly problems: Store<readonly TemplateProblem[]>;
  /** What was written into the defaults and cannot be stored; it waits as long as the template is under work. */
  readonly refusedDefaults: WritableStore<RefusedValues>;
  /** Changes the template; what it has become is kept in the library a moment later. */
  change(update: (template: Template) => Template): void;
  /** Keeps what is not yet kept. */
  flush(): Promise<void>;
  /** From here on each change is kept at once: the window is closing. */
  keepAtOnce(): void;
  /** Stores the next version; the work then starts from it. Rejects with the AppError. */
  save(): Promise<Template>;
  /** Lets the work start from another version: the next one that is stored stands after that. */
  startFrom(version: Template): void;
  /** Stores the template as it stands under another name, and takes the changes of this one back. */
  saveCopy(as: Pick<Template, 'id' | 'name'>): Promise<TemplateName>;
  /** Takes back all changes and says what stood before; the stored version is not touched. */
  revert(): Promise<Template>;
};

export type TemplateSessionOptions = {
  readonly client: Client;
  readonly base: Template | null;
  readonly draft: Template;
  /** Told when the library would not keep a change. */
  readonly onUnkept: (error: unknown) => void;
};

/** Milliseconds of rest after which a change is kept. */
const keepDelayMs = 250;

/** Whether a template under work differs from the version it started from. */
export function isChanged(base: Template | null, draft: Template): boolean {
  return base === null || !isSameJson(base, draft);
}

/** Opens a template for work; everything that is typed goes to the library without being asked. */
export function createTemplateSession(options: TemplateSessionOptions): TemplateSession {
  const { client } = options;
  const base: WritableStore<Template | null> = createStore(options.base);
  const draft = createStore(options.draft);
  const problems = createStore<readonly TemplateProblem[]>(problemsOf(options.draft));
  const { id } = options.draft;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let delayMs = keepDelayMs;

  const keep = async () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const baseVersion = base.get()?.version ?? null;
    const body = { ...draft.get() };
    try {
      // Work that has come back to its start is no work.
      if (isChanged(base.get(), draft.get())) {
        await client.call('templateDrafts.keep', { id, baseVersion, body });
      } else await client.call('templateDrafts.drop', { id });
    } catch (error) {
      options.onUnkept(error);
    }
  };
  const put = (next: Template) => {
    if (next === draft.get()) return;
    draft.set(next);
    problems.set(problemsOf(next));
    if (timer !== null) clearTimeout(timer);
    if (delayMs === 0) void keep();
    else timer = setTimeout(() => void keep(), delayMs);
  };
  const flush = async () => {
    if (timer !== null) await keep();
  };
  const revert = async () => {
    const before = draft.get();
    const start = base.get();
    if (start !== null) put(start);
    await keep();
    return before;
  };
  return {
    id,
    base,
    draft,
    problems,
    refusedDefaults: createStore<RefusedValues>([]),
    change: (update) => put(update(draft.get())),
    flush,
    keepAtOnce: () => {
      delayMs = 0;
      void flush();
    },
    save: async () => {
      await flush();
      const { version: _version, ...template } = draft.get();
      const baseVersion = base.get()?.version ?? null;
      const saved = await client.call('templates.save', { template, baseVersion });
      const stored = { ...draft.get(), version: saved.version };
      base.set(stored);
      draft.set(stored);
      return stored;
    },
    startFrom: base.set,
    saveCopy: async (as) => {
      const { version: _version, ...template } = draft.get();
      const copy = { ...template, ...as };
      const saved = await client.call('templates.save', { template: copy, baseVersion: null });
      await revert();
      return saved;
    },
    revert,
  };
}

function problemsOf(template: Template): readonly TemplateProblem[] {
  const checked = checkTemplate(template);
  return checked.ok ? [] : checked.problems;
}
