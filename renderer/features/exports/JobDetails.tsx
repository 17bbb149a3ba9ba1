import type { ExportLoss, Job } from '#shared/domain/job';
import { isMessageKey, type Translator } from '#shared/locales/createTranslator';
import { errorAdvice, errorText } from '#shared/locales/errorText';
import { useT } from '../../language';

/** The files of an export, what its format could not carry, or why it failed. */
export function JobDetails({ job }: { readonly job: Job }) {
  const t = useT();
  const failure = job.error === null ? null : errorText(t, job.error);
  return (
    <>
      {job.fileNames.length > 0 && (
        <ul className="jobFiles selectable">
          {job.fileNames.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      )}
      {job.losses.length > 0 && (
        <div className="jobLosses">
          <span>{t('exports.lossTitle')}</span>
          <ul>
            {job.losses.map((loss) => (
              <li key={loss.key}>{lossText(t, loss)}</li>
            ))}
          </ul>
        </div>
      )}
      {failure !== null && (
        <p className="jobError" role="alert">
          <strong>{failure.what}</strong>
          {errorAdvice(t, failure)}
        </p>
      )}
    </>
  );
}

/** A loss in words; one that the catalogues do not know yet is still counted, never hidden. */
export function lossText(t: Translator, loss: ExportLoss): string {
  const key = `exports.losses.${loss.key}`;
  return t(isMessageKey(key) ? key : 'exports.losses.other', { count: loss.count });
}
