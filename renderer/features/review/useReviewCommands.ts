import { useCommand } from '../../commands/useCommand';
import { useOpenArticle } from '../editor';
import { reviewOf } from './reviewControl';
import { useAuthor } from './useAuthor';

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
