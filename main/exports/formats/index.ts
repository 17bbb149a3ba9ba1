import type { ExportFormat } from '#shared/domain/job';
import type { ExportSnapshot } from '../exportSnapshot';
import type { ExportFormatter, ExportResult } from './exportFormatter';
import { markdownFormat } from './markdown';
import { portalHtmlFormat } from './portalHtml';
import { portalTextFormat } from './portalText';

export type { ExportFile, ExportFormatter, ExportResult } from './exportFormatter';

/** Every target format by its name; a format without a formatter does not compile. */
export const formatters: Readonly<Record<ExportFormat, ExportFormatter>> = {
  'portal-html': portalHtmlFormat,
  'portal-text': portalTextFormat,
  markdown: markdownFormat,
};

/** Renders one export in memory. Pure, so that a worker can do it. */
export function renderExport(format: ExportFormat, snapshot: ExportSnapshot): ExportResult {
  return formatters[format].render(snapshot);
}
