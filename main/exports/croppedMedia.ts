import { type CropRect, pictureName } from '#shared/domain/crop';
import { asAppError } from '#shared/domain/errors';
import { cropsOf } from '#shared/editor/nodes/figure';
import { parseDocument } from '#shared/editor/parseDocument';
import type { ExportSnapshot, SnapshotMedia } from './exportSnapshot';

/**
 * The snapshot with the parts of pictures that its figures show, beside the whole ones. What nothing can be
 * made of is left out: the whole picture would show what its writer has cut away.
 */
export async function withPageCrops(snapshot: ExportSnapshot): Promise<ExportSnapshot> {
  const wanted = pageCrops(snapshot);
  if (wanted.size === 0) return snapshot;
  // The codecs are large, and most articles crop nothing.
  const { makePicture } = await import('../media/makePicture');
  const parts: Record<string, SnapshotMedia> = {};
  for (const [name, { media, crop }] of wanted) {
    try {
      parts[name] = makePicture({ kind: 'crop', ...media, crop });
    } catch (error) {
      if (asAppError(error).code !== 'content_invalid') throw error;
    }
  }
  return { ...snapshot, media: { ...snapshot.media, ...parts } };
}

type Wanted = { readonly media: SnapshotMedia; readonly crop: CropRect };

function pageCrops({ content, media }: ExportSnapshot): ReadonlyMap<string, Wanted> {
  const wanted = new Map<string, Wanted>();
  const parsed = parseDocument(content.document);
  if (!parsed.ok) return wanted;
  parsed.document.descendants((node) => {
    if (node.type.name !== 'figure') return;
    const mediaId = String(node.attrs.mediaId);
    const { portal: crop } = cropsOf(node);
    const whole = Object.hasOwn(media, mediaId) ? media[mediaId] : undefined;
    if (crop !== null && whole !== undefined) {
      wanted.set(pictureName(mediaId, crop), { media: whole, crop });
    }
  });
  return wanted;
}
