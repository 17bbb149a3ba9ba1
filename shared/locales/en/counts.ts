import type { Localized } from '../catalogue';
import type * as zh from '../zhCN/counts';

export const counts: Localized<typeof zh.counts> = {
  title: 'Length',
  open: 'Length: {{text}}',
  scopes: { article: 'Article', part: 'Section', lead: 'Lead', selection: 'Selection' },
  rules: {
    words: 'Words, as Word counts Chinese',
    characters: 'Characters without spaces',
    cells: 'Cells on the page',
  },
  ruleHints: {
    words: 'Each Han character and mark is one, each run of letters or digits is one',
    characters: 'Han characters, marks, letters and digits are one each',
    cells: 'Han characters and marks take a cell, letters and digits half, an indent two',
  },
  unit: {
    words: '{{number}} words',
    words_one: '{{number}} word',
    characters: '{{number}} characters',
    characters_one: '{{number}} character',
    cells: '{{number}} cells',
    cells_one: '{{number}} cell',
  },
  part: '{{name}} {{number}}',
  choose: 'What the status bar shows',
  target: 'The template asks for {{min}}–{{max}}',
  short: '{{number}} short',
  within: 'Within the range',
  over: '{{number}} over',
};
