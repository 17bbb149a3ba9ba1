import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { TextChange, Workflow } from '#shared/domain/workflow/signOff';
import type { Translator } from '#shared/locales/createTranslator';
import { moveText } from '#shared/locales/moveText';
import { useT } from '../../language';

/** What to know of where an article stands: changes since its last record, a lost sign-off, a correction, a withdrawal. */
export function StandingNotes({ workflow }: { readonly workflow: Workflow }) {
  const t = useT();
  const { status, signOffs, changed } = workflow;
  const [last] = signOffs;
  const isCorrected = last?.transition === 'correct' && status === 'correcting';
  const isLapsed = status === 'finalReview' && last?.transition === 'signOff';
  return (
    <>
      {status === 'withdrawn' && last?.transition === 'withdraw' && (
        <Note>{t('workflow.withdrawn.title', { reason: last.note })}</Note>
      )}
      {changed !== null && <Note>{changedText(t, workflow, changed)}</Note>}
      {isLapsed && <Note>{t('workflow.changed.lapsed')}</Note>}
      {isCorrected && <Note>{t('workflow.correction', { reason: last.note })}</Note>}
      {status === 'correcting' && !isCorrected && <Note>{t('workflow.changed.uncorrected')}</Note>}
    </>
  );
}

function Note({ children }: { readonly children: ReactNode }) {
  return (
    <p className="workflowNote" role="note">
      <CircleAlert size={14} strokeWidth={1.7} aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/** How much was changed since the last record, be it a move or an export. */
function changedText(t: Translator, { signOffs, exports }: Workflow, change: TextChange): string {
  const [last] = signOffs;
  const published = exports.find(({ isProof }) => !isProof);
  const count = change.added + change.removed;
  const isExport =
    last === undefined || (published !== undefined && published.at.localeCompare(last.at) >= 0);
  if (isExport)
    return t(count === 0 ? 'workflow.changed.formatExported' : 'workflow.changed.exported', {
      count,
    });
  const did = moveText(t, 'did', last);
  return t(count === 0 ? 'workflow.changed.format' : 'workflow.changed.since', { did, count });
}
