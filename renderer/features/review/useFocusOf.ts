import { type RefObject, useEffect } from 'react';

/** Milliseconds in which a menu that asked for a form may still give the focus back to the text. */
const menuClosesMs = 300;

/** Gives a form's field the focus, and once more when the menu behind the command takes it away in closing. */
export function useFocusOf(field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = field.current;
    const takeBack = (event: Event) => {
      const { relatedTarget } = event as FocusEvent;
      const isInForm = relatedTarget instanceof Node && element?.form?.contains(relatedTarget);
      if (isInForm !== true) setTimeout(() => element?.focus());
    };
    element?.focus();
    element?.addEventListener('blur', takeBack, { once: true });
    const end = setTimeout(() => element?.removeEventListener('blur', takeBack), menuClosesMs);
    return () => {
      clearTimeout(end);
      element?.removeEventListener('blur', takeBack);
    };
  }, [field]);
}
