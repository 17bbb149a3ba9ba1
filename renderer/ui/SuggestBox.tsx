import './field.css';
import './menu.css';
import './suggestBox.css';
import { Autocomplete } from '@base-ui/react/autocomplete';
import { ChevronDown } from 'lucide-react';
import { type ComponentProps, type KeyboardEvent, useRef, useState } from 'react';

/** One value that is offered: how it reads, what stands beside it, how deep it lies in a tree. */
export type SuggestRow = {
  readonly value: string;
  readonly label: string;
  readonly note: string;
  readonly depth: number;
};

type Props = Omit<
  ComponentProps<'input'>,
  'value' | 'onChange' | 'className' | 'type' | 'defaultValue' | 'onKeyDown'
> & {
  readonly value: string;
  readonly rows: readonly SuggestRow[];
  /** Called at each keystroke, and once when an input method has composed a word. */
  readonly onCommit: (value: string) => void;
  /** Takes an offered value; written text is replaced by it where this is not given. */
  readonly onPick?: ((value: string) => void) | undefined;
  /** Told what rows are wanted for: what has been written since the list opened, null while it is closed. */
  readonly onQuery: (query: string | null) => void;
  /** Keys that the list has no use for. */
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLInputElement>) => void) | undefined;
  /** Names the button that opens the list; without it the arrow keys and writing do. */
  readonly openLabel?: string | undefined;
  readonly look?: 'input' | 'tokenInput';
};

/**
 * A line of text with values to choose from under it: arrow keys walk through them, Enter takes one, Escape
 * leaves the text as it is. What is written need not be among them.
 */
export function SuggestBox({ value, rows, onCommit, onPick, onQuery, ...rest }: Props) {
  const { onKeyDown, openLabel, look = 'input', readOnly, ...input } = rest;
  const [open, setOpen] = useState(false);
  const highlighted = useRef(false);
  const show = (next: boolean) => {
    setOpen(next);
    onQuery(next ? '' : null);
  };
  return (
    <Autocomplete.Root
      mode="none"
      items={[...rows]}
      filter={null}
      itemToStringValue={(row: SuggestRow) => row.value}
      value={value}
      open={open && rows.length > 0}
      readOnly={readOnly ?? false}
      onOpenChange={(next, { reason }) => {
        // Writing opens the list by itself, with what is written as the query.
        if (reason !== 'input-change') show(next);
      }}
      onItemHighlighted={(row) => {
        highlighted.current = row !== undefined;
      }}
      onValueChange={(next, details) => {
        if (details.reason === 'input-change') {
          onCommit(next);
          setOpen(next.trim() !== '');
          onQuery(next.trim() === '' ? null : next);
        } else if (details.reason === 'item-press') (onPick ?? onCommit)(next);
        // Nothing else may change the text: Escape in a closed list would empty it.
        else details.cancel();
      }}
    >
      <Autocomplete.Input
        autoComplete="off"
        spellCheck={false}
        {...input}
        className={look}
        onKeyDown={(event) => {
          const isTaken = highlighted.current && open && event.key === 'Enter';
          if (!isTaken) onKeyDown?.(event);
        }}
      />
      {openLabel !== undefined && !readOnly && (
        <Autocomplete.Trigger className="iconButton suggestButton" aria-label={openLabel}>
          <ChevronDown size={15} strokeWidth={1.6} aria-hidden />
        </Autocomplete.Trigger>
      )}
      <Autocomplete.Portal>
        <Autocomplete.Positioner className="menuPositioner" align="start" sideOffset={4}>
          <Autocomplete.Popup className="menu suggestMenu">
            <Autocomplete.List>
              {(row: SuggestRow) => (
                <Autocomplete.Item
                  key={row.value}
                  value={row}
                  className="menuItem suggestItem"
                  data-depth={row.depth}
                >
                  <span className="suggestLabel">{row.label}</span>
                  {row.note !== '' && <span className="suggestNote">{row.note}</span>}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}
