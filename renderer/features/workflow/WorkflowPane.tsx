import './workflow.css';
import type { Workflow } from '#shared/domain/workflow/signOff';
import { useT } from '../../language';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import type { ArticleSession } from '../editor';
import { ExportRecords } from './ExportRecords';
import { GateFindings } from './GateFindings';
import { MoveButtons } from './MoveButtons';
import { SignOffHistory } from './SignOffHistory';
import { StandingNotes } from './StandingNotes';
import { StatusChip } from './StatusChip';
import { StepLine } from './StepLine';
import { useFindings } from './useFindings';
import { openMoves, openTransitions, useSigners, useWorkflow } from './useWorkflow';

type Props = { readonly session: ArticleSession; readonly onFields: () => void };

/** Where the open article stands on its way to the sign-off, what keeps it there, and all that is on record of it. */
export function WorkflowPane({ session, onFields }: Props) {
  const t = useT();
  const { data: workflow, error, refetch } = useWorkflow(session.articleId);
  if (error) return <PaneError error={error} t={t} onRetry={() => void refetch()} />;
  if (workflow === undefined) return <EmptyState text={t('workflow.loading')} />;
  return (
    <section className="workflowPane" aria-label={t('workflow.title')}>
      <header className="workflowHead">
        <StatusChip status={workflow.status} />
        <StepLine workflow={workflow} />
        <StandingNotes workflow={workflow} />
        <MoveButtons workflow={workflow} />
      </header>
      <NextGate session={session} workflow={workflow} onFields={onFields} />
      <section className="workflowPart" aria-label={t('commands.view.exports')}>
        <h3>{t('commands.view.exports')}</h3>
        <p className="fieldNote">
          {workflow.exports.length === 0
            ? t('workflow.exports.none')
            : t('workflow.exports.title', { count: workflow.exports.length })}
        </p>
        {workflow.status === 'withdrawn' && <p>{t('workflow.withdrawn.todo')}</p>}
        <ExportRecords exports={workflow.exports} />
      </section>
      <SignOffHistory signOffs={workflow.signOffs} />
    </section>
  );
}

type GateProps = Props & { readonly workflow: Workflow };

function NextGate({ session, workflow, onFields }: GateProps) {
  const move = openTransitions(workflow)
    .flatMap((transition) => openMoves(workflow, transition))
    .find(({ gate }) => gate !== null);
  const name = useSigners()[0]?.name ?? '';
  const { signOffs } = workflow;
  const findings = useFindings(session, { gate: move?.gate ?? null, name, signOffs });
  if (move === undefined) return null;
  return <GateFindings session={session} move={move} findings={findings} onFields={onFields} />;
}
