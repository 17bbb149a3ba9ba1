import { useState } from 'react';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';

/** Articles of one call: few enough that typing never waits for it. */
const articlesPerStep = 200;

/** Something done with many articles, and the way to undo it. */
export type BulkWork = {
  readonly ids: readonly string[];
  /** What is being done, as the bar says it. */
  readonly name: string;
  readonly step: (ids: readonly string[]) => Promise<unknown>;
  /** What was done with so many, as the notice says it. */
  readonly done: (count: number) => string;
  readonly undo?: (ids: readonly string[]) => Promise<unknown>;
};

/** What is under way: how many of how many. */
export type BulkProgress = {
  readonly name: string;
  readonly count: number;
  readonly total: number;
  readonly cancel: () => void;
};

/** Does something with many articles step by step, says how far it is, and offers to undo what was done. */
export function useBulk() {
  const t = useT();
  const [progress, setProgress] = useState<BulkProgress | null>(null);

  const inSteps = async (
    name: string,
    ids: readonly string[],
    step: (ids: readonly string[]) => Promise<unknown>,
  ) => {
    let cancelled = false;
    const cancel = () => {
      cancelled = true;
    };
    let count = 0;
    try {
      while (count < ids.length && !cancelled) {
        if (ids.length > articlesPerStep) {
          setProgress({ name, count, total: ids.length, cancel });
        }
        const some = ids.slice(count, count + articlesPerStep);
        await step(some);
        count += some.length;
      }
    } catch (error) {
      showError(error, t);
    } finally {
      setProgress(null);
    }
    return ids.slice(0, count);
  };

  const run = async ({ ids, name, step, done, undo }: BulkWork) => {
    const reached = await inSteps(name, ids, step);
    if (reached.length === 0) return;
    const takeBack = undo && {
      label: t('app.undo'),
      run: () => void inSteps(t('library.bulk.undoing'), reached, undo),
    };
    showToast({ title: done(reached.length), ...(takeBack && { action: takeBack }) });
  };
  return { run, progress };
}
