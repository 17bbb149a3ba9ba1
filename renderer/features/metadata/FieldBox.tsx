import { type ComponentType, type ReactNode, useId, useMemo } from 'react';
import { fieldProblem } from '#shared/domain/fields/fieldProblem';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import type { Field } from '#shared/domain/profileField';
import { useLanguage } from '../../language';
import { FieldHead } from './FieldHead';
import { FieldNotes } from './FieldNotes';
import { FieldStrays } from './FieldStrays';
import type { FieldEditorProps, FieldSources } from './fieldEditor';
import { fieldEditors } from './fieldEditors';
import type { DeskValue } from './useFieldValue';

type Props = {
  readonly field: Field;
  readonly desk: DeskValue;
  readonly sources: FieldSources;
  readonly readOnly: boolean;
  /** The heading around names the field already. */
  readonly hideLabel: boolean;
  /** What else can be done with the field, beside its name. */
  readonly tools?: ReactNode;
  /** The place that the value has in what is edited, as problems name it. */
  readonly path?: string;
};

/**
 * One field: its head, the editor of its type, and what is wrong with the value. Only what cannot be
 * stored at all stays out; a value that is merely too long is stored and marked.
 */
export function FieldBox({ field, desk, sources, readOnly, hideLabel, tools, path }: Props) {
  const { language } = useLanguage();
  const labelId = useId();
  const problemId = useId();
  const { value, refused, onChange } = desk;
  const examined = fieldTypes[field.type].examine(value);
  const problem = fieldProblem(field, value);
  const suggest = useMemo(
    () => (field.suggestions === null ? null : (text: string) => sources.suggest(field, text)),
    [field, sources],
  );
  // The registry ties each type to the value that its editor takes.
  const Editor = fieldEditors[field.type] as ComponentType<FieldEditorProps<FieldType>>;
  const shown = examined.ok || refused ? value : fieldTypes[field.type].empty;
  const isWrong = problem !== null && problem.kind !== 'missing';
  return (
    <div className="field" data-width={field.width} data-field={field.id} data-path={path}>
      <FieldHead
        field={field}
        labelId={labelId}
        hideLabel={hideLabel}
        size={examined.ok ? examined.size : null}
        tools={tools}
      />
      <Editor
        value={shown as FieldEditorProps<FieldType>['value']}
        onChange={onChange}
        unreadable={refused && typeof value === 'string' ? value : null}
        onUnreadable={onChange}
        readOnly={readOnly}
        field={field}
        sources={sources}
        suggest={suggest}
        label={field.label[language]}
        labelId={labelId}
        problemId={isWrong ? problemId : undefined}
      />
      <FieldNotes field={field} value={value} problem={problem} problemId={problemId} />
      <FieldStrays field={field} refusals={desk.refusals} readOnly={readOnly} />
    </div>
  );
}
