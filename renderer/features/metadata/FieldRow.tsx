import { CircleAlert } from 'lucide-react';
import { type ComponentType, memo, useId, useMemo, useState } from 'react';
import { useT } from '../../language';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import type { ProfileField } from './contentProfile';
import type { FieldEditorProps } from './fieldEditor';
import { fieldEditors } from './fieldEditors';
import { fieldProblem } from './fieldProblem';
import { type FieldType, fieldTypes } from './fieldTypes';
import { fieldValueOf } from './fieldValue';

/** What fields may draw on, by the names that a profile uses. */
export type FieldSources = {
  readonly channels: readonly string[];
  readonly lead: () => string;
};

type Props = {
  readonly session: ArticleSession;
  readonly field: ProfileField;
  readonly sources: FieldSources;
  /** The group's own heading names the field already. */
  readonly hideLabel: boolean;
};

/**
 * One field: label, the editor of its type, and what is wrong with it. A value that does not pass the
 * schema stays here, marked, and the article keeps the one before.
 */
export const FieldRow = memo(function FieldRow({ session, field, sources, hideLabel }: Props) {
  const t = useT();
  const labelId = useId();
  const problemId = useId();
  const store = useMemo(() => fieldValueOf(session, field), [session, field]);
  const stored = useStore(store);
  const [refused, setRefused] = useState<Refused | null>(null);

  const onChange = (value: unknown) => {
    const parsed = fieldTypes[field.type].schema.safeParse(value);
    setRefused(
      parsed.success ? null : { value, problem: fieldProblem(t, field.type, parsed.error) },
    );
    if (parsed.success) store.set(parsed.data);
  };
  // The profile's types tie each field to the value that its editor takes.
  const Editor = fieldEditors[field.type] as ComponentType<FieldEditorProps<FieldType>>;
  const value = (refused === null ? stored : refused.value) as FieldEditorProps<FieldType>['value'];
  const note = hideLabel ? 'visuallyHidden' : 'fieldLabel';
  return (
    <div className="field">
      <span id={labelId} className={note}>
        {t(field.labelKey)}
      </span>
      <Editor
        value={value}
        onChange={onChange}
        readOnly={!session.editor.isEditable}
        label={t(field.labelKey)}
        labelId={labelId}
        problemId={refused === null ? undefined : problemId}
        unique={field.unique ?? false}
        suggestions={field.suggestions === undefined ? [] : sources[field.suggestions]}
        extract={field.extract === undefined ? undefined : sources[field.extract]}
      />
      {refused !== null && (
        <span id={problemId} className="fieldProblem" role="alert">
          <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
          {refused.problem}
        </span>
      )}
    </div>
  );
});

type Refused = { readonly value: unknown; readonly problem: string };
