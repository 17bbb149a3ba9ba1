import { lengthAgainst } from '#shared/domain/lengthAgainst';
import type { LengthRange } from '#shared/domain/template';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../language';

type Props = {
  readonly length: number;
  readonly range: LengthRange;
  /** For the status bar: the words only when the text is too long. */
  readonly small?: boolean;
};

/** A bar whose stretch in the middle is what the template asks for, and a word on which side of it the length lies. */
export function LengthMeter({ length, range, small = false }: Props) {
  const { t, language } = useLanguage();
  const verdict = lengthAgainst(length, range);
  const number = numberFormat(language);
  const words = t(`counts.${verdict.kind}`, {
    number: 'by' in verdict ? number.format(verdict.by) : '',
  });
  // A text well over the range still ends inside the bar.
  const full = range.max * 1.25;
  const percent = (value: number) => `${Math.min(100, (value / full) * 100)}%`;
  return (
    <span className="lengthMeter" data-verdict={verdict.kind}>
      <span className={small ? 'lengthBar lengthBar--small' : 'lengthBar'} aria-hidden>
        <span
          className="lengthRange"
          style={{ left: percent(range.min), width: percent(range.max - range.min) }}
        />
        <span className="lengthFill" style={{ width: percent(length) }} />
      </span>
      <span className={small ? 'lengthWords lengthWords--small' : 'lengthWords tabular'}>
        {words}
      </span>
    </span>
  );
}
