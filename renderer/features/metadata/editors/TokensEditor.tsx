import { type KeyboardEvent, useRef } from 'react';
import { useT } from '../../../language';
import type { EditorProps } from '../fieldEditor';
import { Token } from './Token';
import { TokenInput } from './TokenInput';

/** A list of short entries in order. Arrow keys walk through them, Alt with an arrow moves one, Delete removes it. */
export function TokensEditor(props: EditorProps<readonly string[]>) {
  const t = useT();
  const { value, onChange, readOnly, field } = props;
  const unique = field.type === 'keywords';
  const box = useRef<HTMLFieldSetElement>(null);

  const focusAt = (index: number) => {
    // The entry is drawn by the change that this follows.
    requestAnimationFrame(() => {
      const stops = box.current?.querySelectorAll<HTMLElement>('.token, .tokenInput') ?? [];
      stops[Math.max(0, Math.min(stops.length - 1, index))]?.focus();
    });
  };
  const add = (texts: readonly string[]) => {
    const next = [...value, ...texts];
    onChange(unique ? [...new Set(next)] : next);
  };
  const remove = (index: number) => {
    onChange(value.filter((_, at) => at !== index));
    focusAt(index);
  };
  const move = (from: number, to: number) => {
    const entry = value[from];
    if (entry === undefined || to < 0 || to >= value.length) return;
    const rest = value.filter((_, at) => at !== from);
    onChange([...rest.slice(0, to), entry, ...rest.slice(to)]);
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
    >
      {value.map((text, index) => (
        <Token
          // Entries have no identity but their place, and may repeat.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          text={text}
          label={t('metadata.tokens.item', { text, position: index + 1, count: value.length })}
          removeLabel={t('metadata.tokens.remove', { text })}
          onKeyDown={onTokenKey(index)}
          onRemove={readOnly ? undefined : () => remove(index)}
        />
      ))}
      {!readOnly && (
        <TokenInput
          label={`${props.label}${t('app.comma')}${t('metadata.tokens.add')}`}
          placeholder={value.length === 0 ? t('metadata.tokens.add') : ''}
          onAdd={add}
          onBackOut={() => focusAt(value.length - 1)}
        />
      )}
    </fieldset>
  );
}
