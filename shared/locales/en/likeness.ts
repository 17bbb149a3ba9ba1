import type { Localized } from '../catalogue';
import type { likeness as zh } from '../zhCN/likeness';

export const likeness: Localized<typeof zh> = {
  title: 'Paragraphs shared with other articles',
  flag: 'Shares paragraphs with {{count}} articles',
  flag_one: 'Shares paragraphs with {{count}} article',
  share: '{{count}} paragraphs, {{percent}}% of this article',
  share_one: '{{count}} paragraph, {{percent}}% of this article',
  same: 'Word for word',
  near: 'Alike, {{percent}}%',
  here: 'Here',
  there: 'There',
  none: 'No other article shares paragraphs with it.\nLines shorter than a sentence, and standing lines that many articles have, do not count.',
  waiting: '{{count}} articles have not been compared yet; they follow soon.',
  waiting_one: '{{count}} article has not been compared yet; it follows soon.',
};
