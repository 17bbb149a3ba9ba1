import type { Localized } from '../catalogue';
import type { reference as zh } from '../zhCN/reference';

export const reference: Localized<typeof zh> = {
  title: 'Reference',
  empty: 'Articles to look at while you write lie here,\nto be read and not changed.',
  choose: 'Add Reference…',
  count: '{{count}} references',
  count_one: '{{count}} reference',
  list: 'Articles beside the paper',
  page: 'Reference: {{title}}',
  remove: 'Take away: {{title}}',
  takeAway: 'Take It Away',
  onPaper: 'This one is being written.\nWrite another, and it can be read here again.',
  trashed: 'This article is in the trash.\nPut it back to read it here again.',
  inTrash: 'In trash',
  gone: 'This article is no longer in the library.',
  goneTitle: '(no longer in the library)',
  full: 'There is room for {{count}} articles. Take one away first.',
  openBeside: 'Open Beside',
  pick: 'Choose an article to read beside',
  pickSearch: 'Article headlines',
};
