import { useState } from 'react';
import { useT } from '../../language';
import { useReference } from '../reference';
import { PaletteFrame } from './PaletteFrame';
import { useArticleEntries } from './useArticleEntries';

type Props = { readonly onClose: () => void };

const nothingRecent: readonly string[] = [];

/** Finds an article by its headline to be read beside the paper. */
export function ReferencePicker({ onClose }: Props) {
  const t = useT();
  const [text, setText] = useState('');
  return (
    <PaletteFrame
      title={t('reference.pick')}
      hint={t('reference.pickSearch')}
      text={text}
      onText={setText}
      entries={useArticleEntries(text, { run: useReference().open })}
      recent={nothingRecent}
      onClose={onClose}
    />
  );
}
