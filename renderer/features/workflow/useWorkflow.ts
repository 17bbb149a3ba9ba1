import type { ArticleId } from '#shared/domain/article';
import { defaultSettings } from '#shared/domain/settings';
import { type Move, movesFrom, type Transition, transitions } from '#shared/domain/workflow/moves';
import type { Signer, Workflow } from '#shared/domain/workflow/signOff';
import { useCall } from '../../bridge/queries';

/** An article's way so far; undefined while it is fetched. */
export function useWorkflow(id: ArticleId) {
  return useCall('workflow.get', { id });
}

/** The moves of a name that are open to an article; more than one for a return, which may lead to several states. */
export function openMoves(workflow: Workflow, transition: Transition): readonly Move[] {
  return movesFrom(workflow.status, workflow.published).filter(
    (move) => move.transition === transition,
  );
}

/** The names of the moves that are open to an article, in the order of their buttons. */
export function openTransitions(workflow: Workflow): readonly Transition[] {
  return transitions.filter((transition) => openMoves(workflow, transition).length > 0);
}

/** Who may sign at this desk, its own user first; a name that is still missing is empty. */
export function useSigners(): readonly Signer[] {
  const settings = useCall('settings.get', null).data ?? defaultSettings;
  const { authorName, newsroom } = settings;
  const own = { name: authorName, roleId: newsroom.ownRoleId };
  return [own, ...newsroom.people.filter(({ name }) => name !== authorName)];
}

/** The newsroom of this desk. */
export function useNewsroom() {
  return (useCall('settings.get', null).data ?? defaultSettings).newsroom;
}
