import { useT } from '../../language';

/** The star behind the name of a field that must be filled in, and its word for who does not see it. */
export function RequiredSign() {
  const t = useT();
  return (
    <span className="fieldRequired">
      <span aria-hidden>*</span>
      <span className="visuallyHidden">{t('metadata.required')}</span>
    </span>
  );
}
