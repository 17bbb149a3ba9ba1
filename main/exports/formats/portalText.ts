import type { Metadata } from '#shared/domain/metadata';
import { renderPortalText } from '#shared/portal/portalText';
import { checkedDocument, type ExportFormatter, textFile } from './exportFormatter';
import { countMarked, countMergedCells, lossOf, openSuggestions } from './losses';
import { pictureNames } from './pictures';

/** Bylines that the text does not name itself, as imported pages do. */
function unnamed({ bylines }: Metadata, text: string): number {
  return bylines.filter(({ name }) => name !== '' && !text.includes(name)).length;
}

/** The portal's text page; an unedited import comes out byte for byte as it came in. */
export const portalTextFormat: ExportFormatter = {
  format: 'portal-text',
  extension: 'txt',
  render: (snapshot) => {
    const document = checkedDocument(snapshot);
    const { content, profile, capture, fileNameBase } = snapshot;
    const text = renderPortalText({ content, document, profile, capture });
    return {
      files: [textFile(`${fileNameBase}.txt`, text)],
      losses: [
        ...openSuggestions(snapshot),
        ...lossOf('bold', countMarked(document, 'bold')),
        ...lossOf('italic', countMarked(document, 'italic')),
        ...lossOf('underline', countMarked(document, 'underline')),
        ...lossOf('superscript', countMarked(document, 'superscript')),
        ...lossOf('link', countMarked(document, 'link')),
        ...lossOf('mergedCell', countMergedCells(document)),
        ...lossOf('figure', pictureNames(document).length),
        ...lossOf('byline', unnamed(content.metadata, text)),
        ...lossOf('keywords', content.metadata.keywords.length),
        ...lossOf('summary', content.metadata.summary.trim() === '' ? 0 : 1),
      ],
    };
  },
};
