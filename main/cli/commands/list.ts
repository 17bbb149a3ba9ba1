import { listArticles } from '../../library';
import { defineCommand } from '../command';
import { noWords } from '../words';

/** `list`: every article outside the trash, newest first. */
export const listCommand = defineCommand({
  usage: 'list --library DIR',
  options: {},
  read: (words) => noWords('list', words),
  run: async (_request, context) => {
    const app = await context.app();
    const articles = listArticles(app.library().library.db, 'library');
    return {
      json: articles,
      text: articles.map(({ id, title, status }) => `${id}\t${status}\t${title}\n`).join(''),
      errors: [],
    };
  },
});
