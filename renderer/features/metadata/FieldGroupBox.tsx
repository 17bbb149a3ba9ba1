import './metadata.css';
import type { ReactNode } from 'react';
import type { Field } from '#shared/domain/profileField';
import { useLanguage } from '../../language';
import { RequiredSign } from './RequiredSign';

type Props = {
  readonly label: string;
  readonly fields: readonly Field[];
  /** Draws a field; its label is to be hidden where the group's heading names it already. */
  readonly children: (field: Field, hideLabel: boolean) => ReactNode;
  /** What stands under the fields. */
  readonly foot?: ReactNode;
};

/** The fields of a group under its heading, each as wide as its profile says. */
export function FieldGroupBox({ label, fields, children, foot }: Props) {
  const { language } = useLanguage();
  const [only, ...others] = fields;
  const isNamed = others.length === 0 && only?.label[language] === label;
  return (
    <fieldset className="metadataGroup">
      <legend>
        {label}
        {isNamed && only?.required && <RequiredSign />}
      </legend>
      {fields.map((field) => children(field, isNamed))}
      {foot}
    </fieldset>
  );
}
