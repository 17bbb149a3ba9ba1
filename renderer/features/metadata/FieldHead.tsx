import type { ReactNode } from 'react';
import type { FieldSize } from '#shared/domain/fields/fieldSpec';
import type { Field } from '#shared/domain/profileField';
import { useLanguage, useT } from '../../language';
import { RequiredSign } from './RequiredSign';

type Props = {
  readonly field: Field;
  readonly labelId: string;
  readonly hideLabel: boolean;
  readonly size: FieldSize | null;
  readonly tools: ReactNode;
};

/** The line over a field: its name, whether it is required, what can be done with it, how much of its length is used. */
export function FieldHead({ field, labelId, hideLabel, size, tools }: Props) {
  const { language } = useLanguage();
  return (
    <span className="fieldHead">
      <span id={labelId} className={hideLabel ? 'visuallyHidden' : 'fieldLabel'}>
        {field.label[language]}
      </span>
      {field.required && !hideLabel && <RequiredSign />}
      <span className="fieldTools">
        {tools}
        {size !== null && <SizeNote field={field} size={size} />}
      </span>
    </span>
  );
}

function SizeNote({ field, size }: { readonly field: Field; readonly size: FieldSize }) {
  const t = useT();
  const { most } = field.limits;
  if (size.unit === 'value' || (most === undefined && field.type !== 'longText')) return null;
  const over = most !== undefined && size.size > most;
  return (
    <span className="fieldNote" data-over={over || undefined}>
      {most === undefined
        ? t('metadata.length', { count: size.size })
        : t('metadata.lengthOf', { count: size.size, most })}
    </span>
  );
}
