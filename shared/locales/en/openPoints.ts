import type { Localized } from '../catalogue';
import type * as zh from '../zhCN/openPoints';

export const openPoints: Localized<typeof zh.openPoints> = {
  title: 'Places left open',
  atStart: 'Start of paragraph',
  leftInExport: '{{count}} places are still open ({{kinds}}) and will be exported as they stand.',
  leftInExport_one: '{{count}} place is still open ({{kinds}}) and will be exported as it stands.',
};
