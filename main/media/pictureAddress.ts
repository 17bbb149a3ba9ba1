import { type CropRect, cropOfName } from '#shared/domain/crop';

/** What an address of the picture scheme asks for. */
export type PictureRequest =
  | { readonly kind: 'whole'; readonly mediaId: string }
  | { readonly kind: 'thumbnail'; readonly mediaId: string }
  | { readonly kind: 'crop'; readonly mediaId: string; readonly crop: CropRect };

/** Reads `asset://media/ID`, `asset://thumbnail/ID` and `asset://crop/ID/X-Y-W-H`; null for everything else. */
export function readPictureAddress(address: string): PictureRequest | null {
  const match = /^asset:\/\/(media|thumbnail|crop)\/([0-9a-f]{64})(?:\/([0-9-]{7,23}))?$/.exec(
    address,
  );
  const [, host, mediaId, name] = match ?? [];
  if (mediaId === undefined) return null;
  if (host !== 'crop') {
    if (name !== undefined) return null;
    return { kind: host === 'media' ? 'whole' : 'thumbnail', mediaId };
  }
  const crop = cropOfName(name ?? '');
  return crop === null ? null : { kind: 'crop', mediaId, crop };
}
