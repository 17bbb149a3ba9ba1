import type { Localized } from '../catalogue';
import type * as zh from '../zhCN/find';

export const find: Localized<typeof zh.find> = {
  label: 'Find and replace',
  text: 'Find',
  pattern: 'Find a pattern such as (\\d+)亿元',
  replacement: 'Replace with',
  showReplace: 'Show replace',
  foldReplace: 'Fold replace',
  options: {
    matchCase: 'Match case',
    wholeWord: 'Whole Latin words',
    anyWidth: 'Any width of a character',
    anySpace: 'Ignore spaces',
    isPattern: 'Regular expression',
  },
  scope: 'Where to look',
  scopes: { article: 'Article', headline: 'Headline', part: 'Section', selection: 'Selection' },
  hint: 'Enter finds the next, Shift+Enter the one before, Esc goes back to the text',
  none: 'Not found',
  count: '{{current}} of {{total}}',
  replace: 'Replace',
  replaceAll: 'Replace All',
  replaced: '{{count}} replaced',
  locked: ', {{count}} left in locked section labels',
  problem: {
    at: 'Character {{at}}: {{what}}',
    openGroup: 'this bracket is never closed',
    closedGroup: 'this bracket was never opened',
    openClass: 'this square bracket is never closed',
    nothingToRepeat: 'there is nothing before this to repeat',
    lastSlash: 'a character is missing after the last backslash',
    other: 'This is no regular expression; look at its backslashes and brackets',
    onlyPlaces:
      'This finds places such as the ends of paragraphs, and no words. Add the words to find, as in ^City or 。$',
    tooSlow:
      'This expression took too long and was stopped. Make it more exact, with fewer * and + in a row.',
  },
};
