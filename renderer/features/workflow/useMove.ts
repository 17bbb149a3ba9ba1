import { useState } from 'react';
import { type AppError, appErrorFromData, asAppError } from '#shared/domain/errors';
import type { JudgedFinding } from '#shared/domain/workflow/finding';
import type { Move } from '#shared/domain/workflow/moves';
import type { Signer, Waiver } from '#shared/domain/workflow/signOff';
import { moveText } from '#shared/locales/moveText';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';

/** What a move is made with beside the article. */
export type MoveWords = {
  readonly by: Signer;
  readonly note: string;
  readonly waivers: readonly Waiver[];
  readonly seesWarnings: boolean;
};

/**
 * Moves the open article: stores it first, so that the move names the text on the paper. What main's gate holds
 * it for, should it find more than the desk did, comes back as `held`, and why it was not made as `refusal`.
 */
export function useMove(session: ArticleSession, onMoved: () => void) {
  const client = useClient();
  const t = useT();
  const [isMoving, setMoving] = useState(false);
  const [held, setHeld] = useState<readonly JudgedFinding[] | null>(null);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const move = async (to: Move, words: MoveWords) => {
    setMoving(true);
    setRefusal(null);
    try {
      const flushed = await session.flush();
      if (!flushed.ok) throw flushed.error;
      const id = session.articleId;
      const [reply] = await client.call('workflow.move', {
        moves: [{ id, revision: session.revision() }],
        transition: to.transition,
        to: to.to,
        ...words,
        waivers: [...words.waivers],
      });
      if (reply?.kind === 'refused') throw appErrorFromData(reply.error);
      if (reply?.kind === 'held') setHeld(reply.findings);
      if (reply?.kind !== 'moved') return;
      const title = session.record.summary.title || t('library.untitled');
      showToast({ title: t('workflow.moved', { did: moveText(t, 'told', to), title }) });
      onMoved();
    } catch (error) {
      setRefusal(asAppError(error));
    } finally {
      setMoving(false);
    }
  };
  return { move, isMoving, held, refusal };
}
