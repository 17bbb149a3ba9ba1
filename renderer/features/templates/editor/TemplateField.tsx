import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { TextArea } from '../../../ui/TextArea';
import { TextInput } from '../../../ui/TextInput';
import { useProblem } from './TemplateEditorContext';

type Attributes = {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
  readonly 'data-path': string;
};

type FieldProps = {
  readonly label: string;
  /** The place in the template, as its problems name it. */
  readonly path: string;
  readonly note?: string;
  readonly children: (attributes: Attributes) => ReactNode;
};

/** A labelled field of the template's form, with what is wrong beneath it. */
export function TemplateField({ label, path, note, children }: FieldProps) {
  const id = useId();
  const problem = useProblem(path);
  const problemId = `${id}-problem`;
  return (
    <div className="field">
      <div className="fieldHead">
        <label className="fieldLabel" htmlFor={id}>
          {label}
        </label>
        {note !== undefined && <span className="fieldNote">{note}</span>}
      </div>
      {children({
        id,
        'aria-invalid': problem !== '',
        'aria-describedby': problem === '' ? undefined : problemId,
        'data-path': path,
      })}
      {problem !== '' && (
        <p className="fieldProblem" id={problemId}>
          <CircleAlert size={13} strokeWidth={1.6} aria-hidden />
          {problem}
        </p>
      )}
    </div>
  );
}

type TextProps = {
  readonly label: string;
  readonly path: string;
  readonly value: string;
  readonly note?: string;
  readonly onCommit: (value: string) => void;
};

/** A line of the template's form. */
export function LineField({ value, onCommit, ...field }: TextProps) {
  return (
    <TemplateField {...field}>
      {(attributes) => <TextInput {...attributes} value={value} onCommit={onCommit} />}
    </TemplateField>
  );
}

/** Several lines of the template's form. */
export function TextField({ value, onCommit, ...field }: TextProps) {
  return (
    <TemplateField {...field}>
      {(attributes) => <TextArea {...attributes} value={value} onCommit={onCommit} />}
    </TemplateField>
  );
}
