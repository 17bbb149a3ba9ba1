import { type CropRect, pictureName } from '#shared/domain/crop';
import { renderPortalHtml } from '#shared/portal/portalHtml';
import type { ExportSnapshot } from '../exportSnapshot';
import { checkedDocument, type ExportFormatter, textFile } from './exportFormatter';
import { lossOf, openSuggestions } from './losses';
import { pictureOf } from './pictures';

function dataUrl(snapshot: ExportSnapshot, name: string): string | null {
  const picture = pictureOf(snapshot, name);
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
    let missing = 0;
    const mediaUrl = (mediaId: string, crop: CropRect | null): string | null => {
      const url = dataUrl(snapshot, pictureName(mediaId, crop));
      if (url === null) missing += 1;
      return url;
    };
    const page = renderPortalHtml({ content, document, profile, mediaUrl });
    return {
      files: [textFile(`${fileNameBase}.html`, page)],
      losses: [...openSuggestions(snapshot), ...lossOf('missingPicture', missing)],
    };
  },
};
