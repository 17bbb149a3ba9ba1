import { inverted, type Placement } from '#shared/domain/folder';
import { type Tagging, untagged } from '#shared/domain/tag';
import { useClient } from '../../../bridge/ClientContext';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';

/** Changes of one call: few enough that typing never waits for it. */
const changesPerCall = 1_000;

type Kind<T> = {
  /** Makes changes and tells which were none before. */
  readonly call: (changes: T[]) => Promise<readonly T[]>;
  readonly invert: (changes: readonly T[]) => T[];
  readonly nothing: string;
};

/** Puts articles into folders and tags them, each with a notice that takes it back exactly. */
export function useFiling() {
  const client = useClient();
  const t = useT();

  /** Adds to `made` what each call made: it stands, whatever becomes of the next. */
  const inCalls = async <T>({ call }: Kind<T>, changes: readonly T[], made: T[] = []) => {
    for (let at = 0; at < changes.length; at += changesPerCall) {
      made.push(...(await call(changes.slice(at, at + changesPerCall))));
    }
  };
  const change = async <T extends { readonly articleId: string }>(
    kind: Kind<T>,
    changes: readonly T[],
    done: (count: number) => string,
  ): Promise<void> => {
    const made: T[] = [];
    const tell = () => {
      const count = new Set(made.map(({ articleId }) => articleId)).size;
      const takeBack = () =>
        inCalls(kind, kind.invert(made)).catch((error: unknown) => showError(error, t));
      showToast({
        title: done(count),
        action: { label: t('app.undo'), run: () => void takeBack() },
      });
    };
    try {
      await inCalls(kind, changes, made);
      if (made.length === 0) showToast({ title: kind.nothing });
    } catch (error) {
      showError(error, t);
    }
    if (made.length > 0) tell();
  };
  const folders: Kind<Placement> = {
    call: (placements) => client.call('folders.place', { placements }),
    invert: inverted,
    nothing: t('library.folders.nothingNew'),
  };
  const tags: Kind<Tagging> = {
    call: (taggings) => client.call('tags.set', { taggings }),
    invert: untagged,
    nothing: t('library.tags.nothingNew'),
  };
  return {
    /** `done` says of how many articles it is true. */
    file: (placements: readonly Placement[], done: (count: number) => string) =>
      change(folders, placements, done),
    tag: (taggings: readonly Tagging[], done: (count: number) => string) =>
      change(tags, taggings, done),
    /** Takes taggings back that another call made. */
    takeBack: (taggings: readonly Tagging[]) => inCalls(tags, untagged(taggings)),
  };
}
