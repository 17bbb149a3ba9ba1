import { useEffect, useState } from 'react';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { loadSyllables } from './loadSyllables';
import type { ToSyllables } from './readsAs';

/** The readings of titles, once they have come; until then titles are found by their characters. */
export function useSyllables(): ToSyllables | null {
  const t = useT();
  const [toSyllables, setToSyllables] = useState<ToSyllables | null>(null);
  useEffect(() => {
    let gone = false;
    loadSyllables().then(
      (next) => {
        if (!gone) setToSyllables(() => next);
      },
      (error: unknown) => showError(error, t),
    );
    return () => {
      gone = true;
    };
  }, [t]);
  return toSyllables;
}
