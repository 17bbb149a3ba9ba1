import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import type { Settings } from '#shared/domain/settings';
import { useT } from '../../language';
import { TextInput } from '../../ui/TextInput';
import { useUpdateSettings } from './useUpdateSettings';

/** The name under which this desk's comments and suggestions stand; kept when the field is left. */
export function AuthorInput({ settings }: { readonly settings: Settings }) {
  const t = useT();
  const update = useUpdateSettings();
  const [name, setName] = useState(settings.authorName);
  const keep = () => {
    if (name.trim() !== settings.authorName) update({ authorName: name.trim() });
  };
  return (
    <TextInput
      value={name}
      onCommit={setName}
      onBlur={keep}
      maxLength={limits.authorLength}
      aria-label={t('settings.author')}
    />
  );
}
