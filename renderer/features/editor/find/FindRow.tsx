import { ChevronDown, ChevronUp } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useShortcutText } from '../../../commands/shortcutText';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { showError } from '../../../ui/showError';
import { TextInput } from '../../../ui/TextInput';
import { FindOptions } from './FindOptions';
import type { Finder } from './finder';
import type { FindState } from './hitList';

type Props = {
  readonly finder: Finder;
  readonly state: FindState;
  /** Another number puts the focus into the field. */
  readonly request: number;
  /** Names what says how many there are. */
  readonly countId: string;
  readonly onEdit: () => void;
  /** Stands between the field and the arrows. */
  readonly children: ReactNode;
};

/** What is looked for and how, and the ways from hit to hit. */
export function FindRow({ finder, state, request, countId, onEdit, children }: Props) {
  const t = useT();
  const shortcutText = useShortcutText();
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (request === 0) return;
    const input = field.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, [request]);
  const move = (step: 1 | -1) => {
    finder.move(step).catch((error: unknown) => showError(error, t));
  };
  const { text, isPattern } = state.query;
  return (
    <div className="findRow">
      <div ref={field} className="findField">
        <TextInput
          value={text}
          onCommit={(next) => {
            onEdit();
            finder.setQuery({ text: next });
          }}
          placeholder={t(isPattern ? 'find.pattern' : 'find.text')}
          aria-label={t('find.text')}
          aria-invalid={state.problem !== null}
          aria-describedby={countId}
          onKeyDown={(event) => {
            if (event.nativeEvent.isComposing || event.key !== 'Enter') return;
            event.preventDefault();
            move(event.shiftKey ? -1 : 1);
          }}
        />
        <FindOptions query={state.query} onChange={finder.setQuery} />
      </div>
      {children}
      <IconButton
        icon={ChevronUp}
        label={t('commands.edit.findPrevious')}
        shortcut={shortcutText('edit.findPrevious')}
        onClick={() => move(-1)}
      />
      <IconButton
        icon={ChevronDown}
        label={t('commands.edit.findNext')}
        shortcut={shortcutText('edit.findNext')}
        onClick={() => move(1)}
      />
    </div>
  );
}
