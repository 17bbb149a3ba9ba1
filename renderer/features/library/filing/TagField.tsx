import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import { nameKey } from '#shared/domain/nameKey';
import { useCall } from '../../../bridge/queries';
import { useT } from '../../../language';
import { SuggestBox } from '../../../ui/SuggestBox';

type Props = { readonly held: readonly string[]; readonly onAdd: (tag: string) => void };

/** Tags that are offered at once. */
const mostOffered = 12;
/** What parts tags that are written in one go. */
const separators = /[,，、;；\n\t]+/u;

/** Where tags are written, those that there are offered by what is written. */
export function TagField({ held, onAdd }: Props) {
  const t = useT();
  const { data } = useCall('tags.list', null);
  const [text, setText] = useState('');
  const isHeld = new Set(held.map(nameKey));
  const key = nameKey(text);
  const rows = (data ?? [])
    .filter(({ name }) => nameKey(name).includes(key) && !isHeld.has(nameKey(name)))
    .toSorted((a, b) => b.count - a.count)
    .slice(0, mostOffered)
    .map(({ name, count }) => ({ value: name, label: name, note: String(count), depth: 0 }));
  const take = (whole: string) => {
    for (const tag of whole.split(separators)) {
      const trimmed = tag.trim().slice(0, limits.tagLength);
      if (trimmed !== '') onAdd(trimmed);
    }
    setText('');
  };
  return (
    <SuggestBox
      value={text}
      rows={rows}
      onCommit={(next) => (separators.test(next) ? take(next) : setText(next))}
      onPick={take}
      onQuery={() => undefined}
      maxLength={limits.lineLength}
      placeholder={t('library.tags.write')}
      aria-label={t('library.tags.write')}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
        event.preventDefault();
        take(text);
      }}
      // The box's own text: a composition that the blur ends is not in the state yet.
      onBlur={(event) => take(event.currentTarget.value)}
    />
  );
}
