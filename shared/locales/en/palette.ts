import type { Localized } from '../catalogue';
import type { palette as zh } from '../zhCN/palette';

export const palette: Localized<typeof zh> = {
  title: 'Find Commands and Articles',
  search: 'Commands, articles, sections, templates, snippets',
  results: 'Found',
  nothingFound: 'Nothing found for “{{text}}”.',
  kinds: {
    command: 'Command',
    part: 'Section',
    article: 'Article',
    template: 'New from template',
    snippet: 'Snippet',
  },
  needsArticle: 'Open an article first',
  notHere: 'Not possible here',
  notNow: 'Not possible now',
  keys: '↑↓ choose   Enter run   Esc back',
  besideKeys: '{{keys}} open beside',
};
