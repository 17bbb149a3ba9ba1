import { setImmediate } from 'node:timers/promises';
import { asAppError } from '#shared/domain/errors';
import type { MoveReply } from '#shared/ipc/contract';
import { createTranslator } from '#shared/locales/createTranslator';
import { moveText } from '#shared/locales/moveText';
import { type MoveInput, moveArticle, readWorkflow } from '../../library';
import { openLibraryOf, type Services } from '../../services';
import type { Handlers } from '../dispatcher';
import { fewArticles } from './fewArticles';

/** The way of articles to the sign-off: read, and moved on or back. */
export function workflowHandlers(
  services: Services,
): Pick<Handlers, Extract<keyof Handlers, `workflow.${string}`>> {
  const { deps, events, settings } = services;
  const db = () => openLibraryOf(services).library.db;
  const moveOne = (input: MoveInput): MoveReply => {
    const { newsroom, language } = settings.get();
    const t = createTranslator(language);
    try {
      const milestoneName: Parameters<typeof moveArticle>[3]['milestoneName'] = (move) =>
        moveText(t, 'did', move);
      return moveArticle(db(), deps, input, { newsroom, milestoneName });
    } catch (error) {
      const known = asAppError(error);
      // What nobody foresaw is no matter of one article.
      if (known.code === 'internal') throw error;
      return { kind: 'refused', id: input.id, error: known.toData() };
    }
  };
  return {
    'workflow.get': ({ id }) => readWorkflow(db(), id),
    'workflow.move': async ({ moves, ...request }) => {
      if (moves.length > fewArticles) await services.backups.beforeBulk('bulk');
      const replies: MoveReply[] = [];
      for (const named of moves) {
        // Each gate reads a whole text: between two of them whoever types goes first.
        if (replies.length > 0) await setImmediate();
        replies.push(moveOne({ ...named, ...request }));
      }
      const ids = replies.flatMap(({ kind, id }) => (kind === 'moved' ? [id] : []));
      if (ids.length > 0) events.emit('articles.changed', { ids });
      return replies;
    },
  };
}
