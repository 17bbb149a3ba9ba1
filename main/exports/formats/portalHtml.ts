import { renderPortalHtml } from '#shared/portal/portalHtml';
import type { ExportSnapshot } from '../exportSnapshot';
import { checkedDocument, type ExportFormatter, textFile } from './exportFormatter';
import { countMissingPictures, lossOf, openSuggestions } from './losses';
import { pictureOf } from './pictures';

function dataUrl(snapshot: ExportSnapshot, mediaId: string): string | null {
  const picture = pictureOf(snapshot, mediaId);
  if (picture === null) return null;
  const { buffer, byteOffset, byteLength } = picture.bytes;
  const base64 = Buffer.from(buffer, byteOffset, byteLength).toString('base64');
  return `data:${picture.mime};base64,${base64}`;
}

/** The portal page as one HTML file with its pictures inside. */
export const portalHtmlFormat: ExportFormatter = {
  format: 'portal-html',
  extension: 'html',
  render: (snapshot) => {
    const document = checkedDocument(snapshot);
    const { content, profile, fileNameBase } = snapshot;
    const mediaUrl = (mediaId: string): string | null => dataUrl(snapshot, mediaId);
    const page = renderPortalHtml({ content, document, profile, mediaUrl });
    return {
      files: [textFile(`${fileNameBase}.html`, page)],
      losses: [
        ...openSuggestions(snapshot),
        ...lossOf('missingPicture', countMissingPictures(document, snapshot)),
      ],
    };
  },
};
