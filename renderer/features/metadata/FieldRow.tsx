import { type ComponentType, memo, useId, useMemo } from 'react';
import { fieldProblem } from '#shared/domain/fields/fieldProblem';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import type { Field } from '#shared/domain/profileField';
import { useLanguage } from '../../language';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';
import { FieldHead } from './FieldHead';
import { FieldNotes } from './FieldNotes';
import type { FieldEditorProps, FieldSources } from './fieldEditor';
import { fieldEditors } from './fieldEditors';
import { useFieldValue } from './useFieldValue';

type Props = {
  readonly session: ArticleSession;
  readonly field: Field;
  readonly sources: FieldSources;
  /** The group's own heading names the field already. */
  readonly hideLabel: boolean;
};

/** Characters that text taken from the article has at most where the profile says nothing. */
const mostExtracted = 200;

/**
 * One field: its head, the editor of its type, and what is wrong with the value. Only what cannot be
 * stored at all stays out of the article; a value that is merely too long is stored and marked.
 */
export const FieldRow = memo(function FieldRow({ session, field, sources, hideLabel }: Props) {
  const { t, language } = useLanguage();
  const labelId = useId();
  const problemId = useId();
  const { value, refused, onChange } = useFieldValue(session, field);
  const examined = fieldTypes[field.type].examine(value);
  const problem = fieldProblem(field, value);
  const readOnly = !session.editor.isEditable;
  const suggest = useMemo(
    () => (field.suggestions === null ? null : (text: string) => sources.suggest(field, text)),
    [field, sources],
  );
  const { extract } = field;
  const take = (from: NonNullable<typeof extract>) => {
    const text = sources.extract[from](field.limits.most ?? mostExtracted);
    if (text === '') showToast({ title: t(`metadata.extractNothing.${from}`) });
    else onChange(text);
  };
  // The registry ties each type to the value that its editor takes.
  const Editor = fieldEditors[field.type] as ComponentType<FieldEditorProps<FieldType>>;
  const shown = examined.ok || refused ? value : fieldTypes[field.type].empty;
  const isWrong = problem !== null && problem.kind !== 'missing';
  return (
    <div className="field" data-width={field.width} data-field={field.id}>
      <FieldHead
        field={field}
        labelId={labelId}
        hideLabel={hideLabel}
        size={examined.ok ? examined.size : null}
        onExtract={extract === null || readOnly ? undefined : () => take(extract)}
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
    </div>
  );
});
