import type { ArticleSession } from './articleSession';

/** Articles kept with their undo history after they left the desk; the oldest goes first. */
const mostResting = 12;

/** Sessions off the desk, whole and stored, that may come back while the program runs. */
export type RestingSessions = {
  /** Keeps a session whose text is stored. */
  rest(session: ArticleSession): void;
  /** Gives an article's session back when it still stands on this revision; else it is gone. */
  wake(articleId: string, revision: number): ArticleSession | null;
};

export function createRestingSessions(): RestingSessions {
  const sessions = new Map<string, ArticleSession>();
  const drop = (articleId: string) => {
    sessions.get(articleId)?.dispose();
    sessions.delete(articleId);
  };
  return {
    rest: (session) => {
      if (sessions.get(session.articleId) !== session) drop(session.articleId);
      sessions.delete(session.articleId);
      sessions.set(session.articleId, session);
      const [oldest] = sessions.keys();
      if (sessions.size > mostResting && oldest !== undefined) drop(oldest);
    },
    wake: (articleId, revision) => {
      const session = sessions.get(articleId);
      if (session?.revision() !== revision) {
        drop(articleId);
        return null;
      }
      sessions.delete(articleId);
      return session;
    },
  };
}
