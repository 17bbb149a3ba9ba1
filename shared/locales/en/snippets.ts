import type { Localized } from '../catalogue';
import type * as zh from '../zhCN/snippets';

export const snippets: Localized<typeof zh.snippets> = {
  title: 'Snippets',
  pick: 'Insert snippet',
  filter: 'Find by name, letters or text',
  none: 'No such snippet',
  noPlace: 'A snippet cannot stand here. Put the caret into the text.',
  empty: 'Keep words that you write often; a slash and their letters put them into the text.',
  add: 'New Snippet',
  name: 'Name',
  trigger: 'Letters',
  triggerHint: 'such as bbx',
  text: 'Text, a paragraph a line',
  variables: 'Filled in when inserted:',
  unknown: 'Unknown: {{names}}. Only the words below may stand in braces.',
  preview: 'As it would read in this article',
  previewEmpty: 'As it would read in an empty article',
  save: 'Save',
  saved: 'Snippet saved: {{name}}',
  noName: '(no name yet)',
  unsaved: 'Unsaved',
  unsavedText: 'Unsaved changes',
  revert: 'Discard changes',
  reverted: 'Changes discarded',
  remove: 'Remove',
  removed: 'Snippet removed: {{name}}',
};
