import { type KeyboardEvent, type RefObject, useEffect, useId, useMemo, useState } from 'react';
import { holdsMod, type Press } from '../../commands/holdsMod';
import { acceleratorText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { useComposedText } from '../../ui/useComposedText';
import { PaletteOption } from './PaletteOption';
import type { PaletteEntry } from './paletteEntry';
import { rankEntries } from './rankEntries';
import { useSyllables } from './useSyllables';

type Props = {
  readonly title: string;
  readonly hint: string;
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly entries: readonly PaletteEntry[];
  readonly recent: readonly string[];
  readonly field: RefObject<HTMLInputElement | null>;
  readonly onRun: (entry: PaletteEntry) => void;
};

/** Rows that Page Up and Page Down pass over. */
const pageRows = 8;

/** The field and what it finds; keys move in the list while the field keeps the focus (WAI-ARIA combobox). */
export function Palette(props: Props) {
  const { title, hint, text, onText, entries, recent, field, onRun } = props;
  const t = useT();
  const listId = useId();
  const [active, setActive] = useState(0);
  const shown = useFound(entries, text, recent);
  const composed = useComposedText(text, (value) => {
    onText(value);
    setActive(0);
  });
  const at = Math.min(active, shown.length - 1);
  const current = shown[at];
  const run = (entry: PaletteEntry | undefined, press: Press) => {
    if (entry === undefined || entry.problem !== null) return;
    onRun(entry.beside && holdsMod(press) ? { ...entry, run: entry.beside } : entry);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // While an input method composes, keys are its own; 229 is how older ones say so.
    if (event.nativeEvent.isComposing || event.keyCode === 229) return;
    const next = nextRow(event.key, at, shown.length);
    if (event.key === 'Enter') run(current, event);
    else if (next === null) return;
    else setActive(next);
    event.preventDefault();
  };
  return (
    <>
      <input
        {...composed}
        ref={field}
        className="paletteField"
        role="combobox"
        aria-expanded={shown.length > 0}
        aria-controls={listId}
        aria-activedescendant={current === undefined ? undefined : `${listId}-${at}`}
        aria-autocomplete="list"
        aria-label={title}
        placeholder={hint}
        spellCheck={false}
        onKeyDown={onKeyDown}
      />
      <PaletteList id={listId} entries={shown} at={at} onPoint={setActive} onRun={run} />
      {shown.length === 0 && (
        <p className="paletteNothing" role="status">
          {t('palette.nothingFound', { text: text.trim() })}
        </p>
      )}
      <footer className="paletteFoot">
        <span>{t('palette.keys')}</span>
        {current?.beside && (
          <span>{t('palette.besideKeys', { keys: acceleratorText('Mod+Enter') })}</span>
        )}
      </footer>
    </>
  );
}

function useFound(
  entries: readonly PaletteEntry[],
  text: string,
  recent: readonly string[],
): readonly PaletteEntry[] {
  const toSyllables = useSyllables();
  return useMemo(
    () => rankEntries(entries, { text, recent, toSyllables }),
    [entries, text, recent, toSyllables],
  );
}

/** The row that a key leads to, round the ends by one; null for a key that does not move. */
function nextRow(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
      return (at + 1) % count;
    case 'ArrowUp':
      return (at - 1 + count) % count;
    case 'PageDown':
      return Math.min(at + pageRows, count - 1);
    case 'PageUp':
      return Math.max(at - pageRows, 0);
    default:
      return null;
  }
}

type ListProps = {
  readonly id: string;
  readonly entries: readonly PaletteEntry[];
  readonly at: number;
  readonly onPoint: (at: number) => void;
  readonly onRun: (entry: PaletteEntry, press: Press) => void;
};

function PaletteList({ id, entries, at, onPoint, onRun }: ListProps) {
  const t = useT();
  useEffect(() => {
    document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [id, at]);
  return (
    <div id={id} className="paletteList" role="listbox" aria-label={t('palette.results')}>
      {entries.map((entry, index) => (
        <PaletteOption
          key={entry.key}
          id={`${id}-${index}`}
          entry={entry}
          isActive={index === at}
          onPoint={() => onPoint(index)}
          onRun={(event) => onRun(entry, event)}
        />
      ))}
    </div>
  );
}
