import { Plus, X } from 'lucide-react';
import { type Starter, starterKinds } from '#shared/domain/template';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { SelectBox } from '../../../ui/SelectBox';
import { TextInput } from '../../../ui/TextInput';

type Props = {
  readonly path: string;
  readonly value: readonly Starter[];
  readonly onCommit: (value: Starter[]) => void;
};

const mostStarters = 20;

/** The blocks that a part begins with, in order. */
export function StartersField({ path, value, onCommit }: Props) {
  const t = useT();
  const kinds = starterKinds.map((kind) => ({ value: kind, label: t(`outline.kinds.${kind}`) }));
  const change = (index: number, patch: Partial<Starter>) =>
    onCommit(value.map((starter, at) => (at === index ? { ...starter, ...patch } : starter)));
  return (
    <fieldset className="starters">
      <legend className="fieldLabel">{t('templates.editor.starter')}</legend>
      {value.map((starter, index) => (
        // Starters have no name of their own, and are only added and taken away.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div className="starterRow" key={index}>
          <SelectBox
            label={t('templates.editor.starterKind')}
            value={starter.kind}
            options={kinds}
            onChange={(kind) => change(index, { kind })}
          />
          <TextInput
            aria-label={t('templates.editor.starterText')}
            placeholder={t('templates.editor.starterText')}
            data-path={`${path}.${index}.text`}
            value={starter.text}
            onCommit={(text) => change(index, { text })}
          />
          <IconButton
            small
            icon={X}
            label={t('templates.editor.removeStarter')}
            disabled={value.length === 1}
            onClick={() => onCommit(value.filter((_starter, at) => at !== index))}
          />
        </div>
      ))}
      <Button
        small
        look="quiet"
        disabled={value.length >= mostStarters}
        onClick={() => onCommit([...value, { kind: 'paragraph', text: '' }])}
      >
        <Plus size={14} strokeWidth={1.6} aria-hidden />
        {t('templates.editor.addStarter')}
      </Button>
    </fieldset>
  );
}
