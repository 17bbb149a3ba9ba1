import { Plus, X } from 'lucide-react';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { TextInput } from '../../../ui/TextInput';
import type { FieldEditorProps } from '../fieldEditor';

/** The parts of the headline, one line each: kicker, halves, subtitle. */
export function HeadlineEditor(props: FieldEditorProps<'headline'>) {
  const t = useT();
  const { value, onChange, readOnly } = props;
  const halves = value.main.length === 0 ? [''] : value.main;
  const setHalf = (index: number, text: string) =>
    onChange({ ...value, main: halves.map((half, at) => (at === index ? text : half)) });
  return (
    <fieldset className="bareGroup headlineParts" aria-labelledby={props.labelId}>
      <PartLine
        label={t('metadata.headline.kicker')}
        value={value.kicker}
        readOnly={readOnly}
        onCommit={(kicker) => onChange({ ...value, kicker })}
      />
      {halves.map((half, index) => (
        <PartLine
          // Halves have no identity but their place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          key={index}
          label={
            halves.length === 1
              ? t('metadata.headline.half')
              : t('metadata.headline.halfNumber', { number: index + 1 })
          }
          value={half}
          readOnly={readOnly}
          onCommit={(text) => setHalf(index, text)}
          onRemove={
            halves.length > 1 && !readOnly
              ? () => onChange({ ...value, main: halves.filter((_, at) => at !== index) })
              : undefined
          }
        />
      ))}
      <PartLine
        label={t('metadata.headline.subtitle')}
        value={value.subtitle}
        readOnly={readOnly}
        onCommit={(subtitle) => onChange({ ...value, subtitle })}
      />
      {!readOnly && (
        <Button small look="quiet" onClick={() => onChange({ ...value, main: [...halves, ''] })}>
          <Plus size={14} strokeWidth={1.6} aria-hidden />
          {t('metadata.headline.addHalf')}
        </Button>
      )}
    </fieldset>
  );
}

type PartProps = {
  readonly label: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly onCommit: (text: string) => void;
  readonly onRemove?: (() => void) | undefined;
};

function PartLine({ label, value, readOnly, onCommit, onRemove }: PartProps) {
  const t = useT();
  return (
    <div className="headlinePart">
      <span className="headlinePartLabel" aria-hidden>
        {label}
      </span>
      <TextInput value={value} onCommit={onCommit} readOnly={readOnly} aria-label={label} />
      {onRemove && (
        <IconButton icon={X} small label={t('metadata.headline.removeHalf')} onClick={onRemove} />
      )}
    </div>
  );
}
