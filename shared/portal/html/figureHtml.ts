import type { Node } from '@tiptap/pm/model';
import type { CropRect } from '#shared/domain/crop';
import { cropsOf } from '#shared/editor/nodes/figure';
import { element, groupElement, textElement } from './element';
import { pictureAddress } from './safeUrl';

/** Names the address of a picture of the media store or of a part of it, or null while it is missing. */
export type MediaUrl = (mediaId: string, crop: CropRect | null) => string | null;

/** What stands in the frame of a picture that is not there; pages are Chinese whatever the desk's language. */
const missingPicture = '图片暂缺';

function pictureHtml(figure: Node, caption: string, mediaUrl: MediaUrl): string {
  const mediaId = String(figure.attrs.mediaId);
  const src = mediaId === '' ? null : pictureAddress(mediaUrl(mediaId, cropsOf(figure).portal));
  if (src === null) return textElement('span', { class: 'missing-picture' }, missingPicture);
  const alt = String(figure.attrs.alt);
  return element('img', { src, alt: alt === '' ? caption : alt });
}

/** A picture in its frame with its caption and credit. */
export function figureHtml(figure: Node, mediaUrl: MediaUrl): string {
  const [caption = '', credit = ''] = figure.children.map((part) => part.textContent);
  const captionHtml = [
    textElement('span', { class: 'caption' }, caption),
    textElement('span', { class: 'credit' }, credit),
  ]
    .filter((partHtml) => partHtml !== '')
    .join(' ');
  return groupElement('figure', { 'data-block-id': String(figure.attrs.id) }, [
    element('div', { class: 'figure-frame' }, pictureHtml(figure, caption, mediaUrl)),
    captionHtml === '' ? '' : element('figcaption', {}, captionHtml),
  ]);
}
