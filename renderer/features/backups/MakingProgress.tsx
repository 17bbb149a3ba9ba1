import type { MadeSoFar, Making } from '#shared/domain/making';
import { numberFormat } from '#shared/locales/numberFormat';
import { useLanguage } from '../../language';
import { Progress } from '../../ui/Progress';
import { backupSize } from './backupSize';

type Props = {
  readonly making: Making | null;
  /** What is said until something is counted. */
  readonly working: string;
};

/** How far a library in the making is, by what its present step counts. */
export function MakingProgress({ making, working }: Props) {
  const { t } = useLanguage();
  const far = making?.far ?? null;
  return (
    <div className="makingProgress">
      <p className="dialogText" role="status">
        {making?.isStopping ? t('backups.inMaking.stopping') : working}
      </p>
      {far !== null && <Counted far={far} />}
    </div>
  );
}

function Counted({ far: { step, done, all } }: { readonly far: MadeSoFar }) {
  const { t, language } = useLanguage();
  const { format } = numberFormat(language);
  const words = step === 'bytes' ? backupSize : format;
  return (
    <>
      <Progress wide value={all === 0 ? 1 : done / all} label={t('backups.inMaking.label')} />
      <span className="fieldNote">
        {t(`backups.inMaking.${step}`, { done: words(done), all: words(all) })}
      </span>
    </>
  );
}
