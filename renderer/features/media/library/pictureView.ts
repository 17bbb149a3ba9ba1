import type { PictureView } from '#shared/domain/libraryPicture';

/** How the pictures are shown before anyone has chosen. */
export const plainPictures: PictureView = { filter: 'all', sort: 'added', text: '' };

/** A size in the unit that people read it in. */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1_000))} KB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(2)} GB`;
}
