import { type KeyboardEvent, type ReactNode, useRef } from 'react';
import { useT } from '../../../language';
import { Token } from './Token';

type Props = {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** How each entry reads. */
  readonly names: readonly string[];
  readonly readOnly: boolean;
  readonly labelId: string;
  readonly problemId: string | undefined;
  /** The box where the next entry is written; `backOut` goes to the last entry. */
  readonly children: (backOut: () => void) => ReactNode;
};

/** A list of short entries in order. Arrow keys walk through them, Alt with an arrow moves one, Delete removes it. */
export function TokenBox(props: Props) {
  const t = useT();
  const { value, names, readOnly, onChange } = props;
  const box = useRef<HTMLFieldSetElement>(null);

  const focusAt = (index: number) => {
    // The entry is drawn by the change that this follows.
    requestAnimationFrame(() => {
      const stops = box.current?.querySelectorAll<HTMLElement>('.token, .tokenInput') ?? [];
      stops[Math.max(0, Math.min(stops.length - 1, index))]?.focus();
    });
  };
  const remove = (index: number) => {
    onChange(value.filter((_, at) => at !== index));
    focusAt(index);
  };
  const move = (from: number, to: number) => {
    if (to < 0 || to >= value.length) return;
    onChange(withMoved(value, from, to));
    focusAt(to);
  };
  const onTokenKey = (index: number) => (event: KeyboardEvent) => {
    const step = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
    if (step !== 0) {
      if (event.altKey && !readOnly) move(index, index + step);
      else focusAt(index + step);
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && !readOnly) remove(index);
    else return;
    event.preventDefault();
  };

  return (
    <fieldset
      ref={box}
      className="tokens input"
      aria-labelledby={props.labelId}
      aria-describedby={props.problemId}
      data-readonly={readOnly || undefined}
      data-invalid={props.problemId !== undefined || undefined}
    >
      {names.map((text, index) => (
        <Token
          // Entries have no identity but their place, and may repeat.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          text={text}
          label={t('metadata.tokens.item', { text, position: index + 1, count: names.length })}
          removeLabel={t('metadata.tokens.remove', { text })}
          onKeyDown={onTokenKey(index)}
          onRemove={readOnly ? undefined : () => remove(index)}
        />
      ))}
      {!readOnly && props.children(() => focusAt(names.length - 1))}
    </fieldset>
  );
}

/** A list with one entry in another place. */
function withMoved<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const moved = list.slice(from, from + 1);
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), ...moved, ...rest.slice(to)];
}
