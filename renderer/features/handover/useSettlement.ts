import { useState } from 'react';
import type { Incoming } from '#shared/domain/handover';
import type { Choice, ConflictView } from '#shared/domain/mergeConflict';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { showToast } from '../../ui/toasts';
import { type ArticleSession, useOpenArticle } from '../editor';

/** The places of a merge with what was chosen for each. */
export type Settlement = {
  /** Null until they are read. */
  readonly conflicts: readonly ConflictView[] | null;
  readonly choices: ReadonlyMap<string, Choice>;
  readonly left: number;
  readonly isBusy: boolean;
  read(): Promise<void>;
  choose(key: string, choice: Choice): void;
  /** Makes the merged text the article's newest version and opens it. */
  save(): Promise<void>;
};

/** Settles a waiting text against the open article as it stands on the paper, which is stored first. */
export function useSettlement(
  session: ArticleSession,
  incoming: Incoming,
  onSettled: () => void,
): Settlement {
  const t = useT();
  const client = useClient();
  const { open } = useOpenArticle();
  const [conflicts, setConflicts] = useState<readonly ConflictView[] | null>(null);
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const { id: incomingId } = incoming;

  const store = async () => {
    const flushed = await session.flush();
    if (!flushed.ok) throw flushed.error;
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      showError(error, t);
    } finally {
      setBusy(false);
    }
  };
  const read = () =>
    attempt(async () => {
      await store();
      const merge = await client.call('incoming.read', { incomingId, choices: {} });
      setConflicts(merge.conflicts);
    });
  const save = () =>
    attempt(async () => {
      await store();
      const chosen = Object.fromEntries(choices);
      const merge = await client.call('incoming.read', { incomingId, choices: chosen });
      if (merge.conflicts.length > 0) {
        // The text has moved on since it was compared: what is new is asked about as well.
        const known = new Set(conflicts?.map(({ key }) => key));
        const fresh = merge.conflicts.filter(({ key }) => !known.has(key));
        setConflicts([...(conflicts ?? []), ...fresh]);
        return;
      }
      const { baseRevision } = merge;
      await client.call('incoming.settle', { incomingId, baseRevision, choices: chosen });
      showToast({ title: t('handover.settle.saved') });
      onSettled();
      await open(session.articleId);
    });
  return {
    conflicts,
    choices,
    left: (conflicts ?? []).filter(({ key }) => !choices.has(key)).length,
    isBusy,
    read,
    choose: (key, choice) => setChoices(new Map([...choices, [key, choice]])),
    save,
  };
}
