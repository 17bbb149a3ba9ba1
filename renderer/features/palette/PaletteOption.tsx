import {
  Command,
  FileText,
  LayoutTemplate,
  type LucideIcon,
  TableOfContents,
  TextQuote,
} from 'lucide-react';
import type { MouseEvent } from 'react';
import { useT } from '../../language';
import type { EntryKind, PaletteEntry } from './paletteEntry';

const icons: Readonly<Record<EntryKind, LucideIcon>> = {
  command: Command,
  part: TableOfContents,
  article: FileText,
  template: LayoutTemplate,
  snippet: TextQuote,
};

type Props = {
  readonly id: string;
  readonly entry: PaletteEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onRun: (event: MouseEvent) => void;
};

/** One line of the palette: what it is, its name, where it belongs, its keys. */
export function PaletteOption({ id, entry, isActive, onPoint, onRun }: Props) {
  const t = useT();
  const Icon = icons[entry.kind];
  const place = [t(`palette.kinds.${entry.kind}`), entry.note].filter((words) => words !== '');
  const note = entry.problem ?? (entry.kind === 'command' ? entry.note : place.join(' · '));
  return (
    // The field has the keys; the pointer only points and presses.
    // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's
    // biome-ignore lint/a11y/useFocusableInteractive: an option of a combobox never has the focus
    <div
      id={id}
      className="paletteOption"
      role="option"
      aria-selected={isActive}
      aria-disabled={entry.problem !== null}
      onMouseMove={() => !isActive && onPoint()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onRun}
    >
      <Icon size={15} strokeWidth={1.6} aria-hidden />
      <span className="paletteName">{entry.title}</span>
      <span className="paletteNote tabular">{note}</span>
      {entry.shortcut !== undefined && <kbd className="paletteKeys">{entry.shortcut}</kbd>}
    </div>
  );
}
