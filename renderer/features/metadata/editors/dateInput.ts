import type { ChangeEvent, FocusEvent } from 'react';
import { begunDate } from '#shared/domain/refusedValues';
import type { EditorProps } from '../fieldEditor';

type DateProps = Pick<EditorProps<string | null>, 'onChange' | 'unreadable' | 'onUnreadable'>;

/** What an input of the browser's for dates does with what is written into it; `read` makes a value of its text. */
export function dateInput(props: DateProps, read: (text: string) => string) {
  const { onChange, unreadable, onUnreadable } = props;
  return {
    onChange: ({ target }: ChangeEvent<HTMLInputElement>) => {
      if (target.value !== '') onChange(read(target.value));
      else if (target.validity.badInput) onUnreadable(begunDate);
      else onChange(null);
    },
    // No change is told while the input's own value stays empty: of a date begun in an empty field, and of one
    // begun and then emptied. The field is asked.
    onBlur: ({ target }: FocusEvent<HTMLInputElement>) => {
      if (target.validity.badInput) onUnreadable(begunDate);
      else if (target.value === '' && unreadable !== null) onChange(null);
    },
  };
}
