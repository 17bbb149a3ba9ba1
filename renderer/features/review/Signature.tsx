import { authorTone } from '#shared/editor/suggesting/authorTone';
import { formatMoment } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';

type Props = { readonly author: string; readonly at: string };

/** Who wrote something and when, in the colour that the paper shows the writer in. */
export function Signature({ author, at }: Props) {
  const { t, language } = useLanguage();
  const time = formatMoment(at, language, {
    now: new Date(),
    today: (clock) => t('review.today', { time: clock }),
  });
  return (
    <span className={`signature tone${authorTone(author)}`}>
      <span className="signatureName">{author || t('review.nobody')}</span>
      <time className="fieldNote" dateTime={at}>
        {time}
      </time>
    </span>
  );
}
