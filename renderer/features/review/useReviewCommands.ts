import { useCommandOn } from '../../commands/commandsOn';
import { useCommand } from '../../commands/useCommand';
import { createStore, useStore } from '../../ui/store';
import { useOpenArticle } from '../editor';
import { reviewOf } from './reviewControl';
import { useAuthor } from './useAuthor';

/** Where no article is open, nothing is suggested. */
const off = createStore(false);

/** Joins commenting and suggesting to menus and shortcuts; `showPane` brings the list to sight. */
export function useReviewCommands(showPane: () => void): void {
  const { session } = useOpenArticle();
  const { author } = useAuthor();
  useCommand('review.comment', {
    isEnabled: () => session !== null && reviewOf(session).canBegin(),
    run: () => {
      if (session !== null && reviewOf(session).begin()) showPane();
    },
  });
  useCommandOn('review.suggest', useStore<boolean>(session?.suggesting ?? off));
  useCommand('review.suggest', {
    isEnabled: () => session !== null,
    run: () => {
      if (session === null) return;
      const { suggesting } = session;
      if (suggesting.get() || author !== '') suggesting.set(!suggesting.get());
      else {
        // A suggestion by nobody could not be talked over: the name comes first, once.
        reviewOf(session).isAskingName.set(true);
        showPane();
      }
    },
  });
}
