import type { KapokApp } from '../../app';
import { listArticles } from '../../library';
import type { CommandResult } from '../commandResult';

/** `list`: every article outside the trash, newest first. */
export function runList(app: KapokApp): CommandResult {
  const articles = listArticles(app.library().library.db, 'library');
  return {
    json: articles,
    text: articles.map(({ id, title, status }) => `${id}\t${status}\t${title}\n`).join(''),
    errors: [],
  };
}
