import type { ExportLoss } from '#shared/domain/job';
import { withoutPrivateData } from '../media/privateData';
import type { ExportSnapshot, SnapshotMedia } from './exportSnapshot';
import { lossOf } from './formats/losses';

/** The snapshot with pictures as they may leave the house, and what was taken out of them. */
export function withPublicMedia(snapshot: ExportSnapshot): {
  readonly snapshot: ExportSnapshot;
  readonly losses: readonly ExportLoss[];
} {
  let locations = 0;
  let cameras = 0;
  const media: Record<string, SnapshotMedia> = {};
  for (const [id, { mime, bytes }] of Object.entries(snapshot.media)) {
    const picture = withoutPrivateData(mime, bytes);
    if (picture.hadLocation) locations += 1;
    else if (picture.hadCameraData) cameras += 1;
    media[id] = { mime, bytes: picture.bytes };
  }
  const losses = [...lossOf('pictureLocation', locations), ...lossOf('pictureData', cameras)];
  return { snapshot: { ...snapshot, media }, losses };
}
