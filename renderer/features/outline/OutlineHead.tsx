import type { Outline } from '#shared/editor/outline';
import { useLanguage } from '../../language';
import { type Store, useStorePart } from '../../ui/store';
import { lengthText } from './lengthText';

/** The whole article's length against its template, and how many parts need a look. */
export function OutlineHead({ outline }: { readonly outline: Store<Outline> }) {
  const { t, language } = useLanguage();
  const length = useStorePart(outline, (now) => now.length);
  const range = useStorePart(outline, (now) => now.range);
  const problems = useStorePart(
    outline,
    ({ parts, missing }) =>
      missing.length + parts.reduce((sum, { warnings }) => sum + warnings.length, 0),
  );
  return (
    <header className="outlineHead">
      <span className="tabular">
        {t('outline.total', { length: lengthText({ length, range }, language) })}
      </span>
      <span className={problems === 0 ? 'fieldNote' : 'outlineProblems'}>
        {problems === 0 ? t('outline.sound') : t('outline.problems', { count: problems })}
      </span>
    </header>
  );
}
