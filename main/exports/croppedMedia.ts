import { type CropRect, pictureName } from '#shared/domain/crop';
import { AppError, asAppError } from '#shared/domain/errors';
import { cropsOf } from '#shared/editor/nodes/figure';
import { parseDocument } from '#shared/editor/parseDocument';
import type { ExportSnapshot, SnapshotMedia } from './exportSnapshot';

/**
 * The snapshot with the parts of pictures that its figures show, beside the whole ones. Errors: `content_invalid`
 * reason `cropUnreadable` or, without a caption, `nthCropUnreadable`: the whole picture would show what its
 * writer has cut away, and a page without it is not the one that was ordered.
 */
export async function withPageCrops(snapshot: ExportSnapshot): Promise<ExportSnapshot> {
  const wanted = pageCrops(snapshot);
  if (wanted.size === 0) return snapshot;
  // The codecs are large, and most articles crop nothing.
  const { makePicture } = await import('../media/makePicture');
  const parts: Record<string, SnapshotMedia> = {};
  for (const [name, { media, crop, figure }] of wanted) {
    try {
      parts[name] = makePicture({ kind: 'crop', ...media, crop });
    } catch (error) {
      throw unreadable(figure, error);
    }
  }
  return { ...snapshot, media: { ...snapshot.media, ...parts } };
}

/** The figure that a user knows a picture by. */
type Place = { readonly number: number; readonly caption: string };

type Wanted = { readonly media: SnapshotMedia; readonly crop: CropRect; readonly figure: Place };

/** Characters of a caption that tell it from others. */
const captionLength = 24;

/** Names the picture; the codecs may fail on damaged bytes in any way, not only in their own words. */
function unreadable({ number, caption }: Place, cause: unknown): AppError {
  const error = asAppError(cause);
  if (error.reason === 'pictureTooLarge') return error;
  return caption === ''
    ? new AppError('content_invalid', { reason: 'nthCropUnreadable', details: { number }, cause })
    : new AppError('content_invalid', { reason: 'cropUnreadable', details: { caption }, cause });
}

function pageCrops({ content, media }: ExportSnapshot): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const parsed = parseDocument(content.document);
  if (!parsed.ok) return wanted;
  let number = 0;
  parsed.document.descendants((node) => {
    if (node.type.name !== 'figure') return;
    number += 1;
    const mediaId = String(node.attrs.mediaId);
    const { portal: crop } = cropsOf(node);
    const whole = Object.hasOwn(media, mediaId) ? media[mediaId] : undefined;
    if (crop !== null && whole !== undefined) {
      const caption = shortCaption(node.firstChild?.textContent ?? '');
      const figure = { number, caption };
      wanted.set(pictureName(mediaId, crop), { media: whole, crop, figure });
    }
  });
  return wanted;
}

function shortCaption(text: string): string {
  // Half of a surrogate pair would show as a box.
  const caption = Array.from(text.trim());
  return caption.length <= captionLength
    ? caption.join('')
    : `${caption.slice(0, captionLength).join('')}…`;
}
