import { createContext, type ReactNode, useContext, useMemo, useRef } from 'react';
import { limits } from '#shared/domain/limits';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showToast } from '../../ui/toasts';
import { createReferenceList, type Reference, type ReferenceList } from './referenceList';

export type ReferenceControl = Omit<ReferenceList, 'add'> & {
  /** Opens an article beside the paper, to be read. */
  open(articleId: string): void;
  /** How far down each article was read, in pixels, for as long as the desk stands. */
  readonly places: Map<string, number>;
};

const ReferenceContext = createContext<ReferenceControl | null>(null);

type Props = {
  readonly kept: Reference;
  /** Brings the reading matter to sight. */
  readonly onOpened: () => void;
  readonly children: ReactNode;
};

/** Holds what lies beside the paper, and keeps it for the next sitting. */
export function ReferenceProvider({ kept, onOpened, children }: Props) {
  const client = useClient();
  const t = useT();
  const newest = useRef({ t, onOpened });
  newest.current = { t, onOpened };
  const first = useRef(kept);
  const control = useMemo((): ReferenceControl => {
    const { add, ...list } = createReferenceList(first.current, (reference) => {
      // A list that is not kept costs a few clicks at the next start, which is no news for the user.
      client.call('settings.update', { reference }).catch(() => undefined);
    });
    return {
      ...list,
      places: new Map(),
      open: (articleId) => {
        const now = newest.current;
        if (add(articleId)) now.onOpened();
        else showToast({ title: now.t('reference.full', { count: limits.referenceArticles }) });
      },
    };
  }, [client]);
  return <ReferenceContext value={control}>{children}</ReferenceContext>;
}

/** What lies beside the paper, and the ways to change it. */
export function useReference(): ReferenceControl {
  const control = useContext(ReferenceContext);
  if (control === null) throw new Error('useReference needs a ReferenceProvider above it');
  return control;
}
