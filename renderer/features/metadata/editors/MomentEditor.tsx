import { formatPublishedAt } from '#shared/locales/formatDate';
import { useLanguage } from '../../../language';
import type { FieldEditorProps } from '../fieldEditor';

/** Stands for a date that is only partly filled in; no schema takes it. */
const incomplete = 'incomplete';
const fullPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Date and time in the newsroom's zone, whatever zone the machine is in. */
export function MomentEditor(props: FieldEditorProps<'moment'>) {
  const { t, language } = useLanguage();
  const { value, onChange } = props;
  const shown = value !== null && fullPattern.test(value) ? value.slice(0, 16) : '';
  return (
    <>
      <input
        type="datetime-local"
        className="input tabular"
        value={shown}
        max="9999-12-31T23:59"
        readOnly={props.readOnly}
        aria-labelledby={props.labelId}
        aria-describedby={props.problemId}
        aria-invalid={props.problemId !== undefined}
        onChange={({ target }) => {
          if (target.value !== '') onChange(`${target.value.slice(0, 16)}:00+08:00`);
          else onChange(target.validity.badInput ? incomplete : null);
        }}
        // A date begun in an empty field changes no value, so no change is told: the field is asked.
        onBlur={({ target }) => {
          if (target.validity.badInput) onChange(incomplete);
        }}
      />
      <span className="fieldNote">
        {value !== null && shown !== ''
          ? `${formatPublishedAt(value, language)} · ${t('metadata.publishedAtHint')}`
          : t('metadata.publishedAtHint')}
      </span>
    </>
  );
}
