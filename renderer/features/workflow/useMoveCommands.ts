import { useQueryClient } from '@tanstack/react-query';
import { type Transition, transitions } from '#shared/domain/workflow/moves';
import type { Workflow } from '#shared/domain/workflow/signOff';
import { useCommand } from '../../commands/useCommand';
import { useOpenArticle } from '../editor';
import { openTransitions } from './useWorkflow';

/** Joins the moves of the open article to menus and palette; `ask` opens the dialog of one. */
export function useMoveCommands(ask: (transition: Transition) => void): void {
  const cache = useQueryClient();
  const { session } = useOpenArticle();
  const isOpen = (transition: Transition) => {
    if (session === null) return false;
    const key = ['workflow.get', { id: session.articleId }];
    const workflow = cache.getQueryData<Workflow>(key);
    return workflow !== undefined && openTransitions(workflow).includes(transition);
  };
  // One call a command, in one order always: the list never changes.
  for (const transition of transitions) {
    // biome-ignore lint/correctness/useHookAtTopLevel: the list of transitions is constant
    useCommand(`workflow.${transition}`, {
      isEnabled: () => isOpen(transition),
      run: () => ask(transition),
    });
  }
}
