import { useEffect, useState } from 'react';
import { useT } from '../../language';
import type { SuggestRow } from '../../ui/SuggestBox';
import { showError } from '../../ui/showError';
import type { Suggest } from './fieldEditor';

/** Milliseconds without a keystroke before the library is asked. */
const pauseMs = 120;

/** What the library offers for the text that is being written; nothing while no list is wanted. */
export function useSuggestions(suggest: Suggest | null): {
  readonly rows: readonly SuggestRow[];
  readonly onQuery: (query: string | null) => void;
} {
  const t = useT();
  const [query, setQuery] = useState<string | null>(null);
  const [rows, setRows] = useState<readonly SuggestRow[]>([]);
  useEffect(() => {
    if (query === null || suggest === null) {
      setRows([]);
      return;
    }
    let isWanted = true;
    const show = (found: Awaited<ReturnType<Suggest>>) => {
      if (!isWanted) return;
      setRows(
        found
          .filter(({ value }) => value !== query)
          .map(({ value, count }) => ({
            value,
            label: value,
            note: t('metadata.usedIn', { count }),
            depth: 0,
          })),
      );
    };
    const timer = setTimeout(() => {
      suggest(query).then(show, (error: unknown) => showError(error, t));
    }, pauseMs);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [query, suggest, t]);
  return { rows, onQuery: setQuery };
}
