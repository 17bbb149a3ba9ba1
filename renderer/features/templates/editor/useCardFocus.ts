import { type RefObject, useCallback } from 'react';

/** Gives the focus to a card of a list by its name, to its head or to the first field of its body. */
export function useCardFocus(list: RefObject<HTMLElement | null>) {
  return useCallback(
    (name: string, part: 'head' | 'body' = 'head') => {
      // Cards stand in cards: only what is the card's own is meant.
      const own = part === 'head' ? ':scope > .cardLine .cardFold' : ':scope > .cardBody input';
      // A card that has moved is drawn anew a frame after the template has changed.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          const card = list.current?.querySelector(`[data-card="${CSS.escape(name)}"]`);
          card?.querySelector<HTMLElement>(own)?.focus();
        }),
      );
    },
    [list],
  );
}
