import type { Workflow } from '#shared/domain/workflow/signOff';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { openMoves, openTransitions } from './useWorkflow';

/** What can be done with an article where it stands; the way on stands out. */
export function MoveButtons({ workflow }: { readonly workflow: Workflow }) {
  const t = useT();
  return (
    <div className="moveButtons">
      {workflow.status === 'signedOff' && (
        <Button look="primary" onClick={() => runCommand('article.export')}>
          {t('commands.article.export')}
        </Button>
      )}
      {openTransitions(workflow).map((transition) => {
        const isForward = openMoves(workflow, transition).some(({ gate }) => gate !== null);
        return (
          <Button
            key={transition}
            look={isForward ? 'primary' : 'plain'}
            onClick={() => runCommand(`workflow.${transition}`)}
          >
            {t(`commands.workflow.${transition}`)}
          </Button>
        );
      })}
    </div>
  );
}
