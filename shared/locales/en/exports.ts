import type { Localized } from '../catalogue';
import type { exports as zh } from '../zhCN/exports';

export const exports: Localized<typeof zh> = {
  title: 'Export',
  label: 'Exports',
  pickFolder: 'Choose a folder for the export',
  choose: 'Choose a format',
  article: 'Article',
  submit: 'Choose Folder and Export',
  working: 'Queueing…',
  start: 'Export This Article',
  unsaved: 'Save the article before exporting it.',
  formats: {
    'portal-html': 'Portal page',
    'portal-text': 'Portal text',
    markdown: 'Markdown',
  },
  formatHints: {
    'portal-html': 'A complete web page, laid out as in the preview',
    'portal-text': 'The words in the order of the portal page; untouched parts stay to the letter',
    markdown: 'Plain text that other systems can take in',
  },
  states: {
    queued: 'Waiting',
    running: 'Exporting',
    succeeded: 'Exported',
    failed: 'Failed',
    cancelled: 'Cancelled',
  },
  attempts: 'Tried {{count}} times',
  progress: '{{percent}}%',
  retry: 'Export Again',
  reveal: 'Show in Folder',
  empty: 'Nothing exported yet.\nChoose a format to turn the article into a file.',
  emptyNoArticle: 'Nothing exported yet.\nOpen an article to export it.',
  lossTitle: 'What this format cannot carry',
  losses: {
    bold: 'Bold: {{count}}',
    italic: 'Italic: {{count}}',
    figure: 'Pictures: {{count}}',
    missingPicture: 'Pictures missing from the library: {{count}}',
    byline: 'Authors: {{count}}',
    keywords: 'Keywords: {{count}}',
    summary: 'Summaries: {{count}}',
    furniture: 'Page blocks: {{count}}',
    other: 'Other: {{count}}',
  },
};
