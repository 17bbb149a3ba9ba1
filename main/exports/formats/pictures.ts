import type { Node } from '@tiptap/pm/model';
import { pictureName } from '#shared/domain/crop';
import { cropsOf } from '#shared/editor/nodes/figure';
import type { ExportSnapshot, SnapshotMedia } from '../exportSnapshot';

const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
  'image/avif': 'avif',
};

/** A picture of the snapshot or a part of one, by its name; null when it is missing or no kind that a page shows. */
export function pictureOf(snapshot: ExportSnapshot, name: string): SnapshotMedia | null {
  const media = Object.hasOwn(snapshot.media, name) ? snapshot.media[name] : undefined;
  return media !== undefined && Object.hasOwn(extensions, media.mime) ? media : null;
}

/** The file extension of a picture that `pictureOf` gave. */
export function pictureExtension(media: SnapshotMedia): string {
  return extensions[media.mime] ?? 'bin';
}

/** What a figure shows, a picture or the part that its writer has left of it, by name; '' where there is none yet. */
export function figurePicture(figure: Node): string {
  const mediaId = String(figure.attrs.mediaId);
  return mediaId === '' ? '' : pictureName(mediaId, cropsOf(figure).portal);
}

/** What a document's figures show in order, without those that have no picture yet. */
export function pictureNames(document: Node): readonly string[] {
  const names: string[] = [];
  document.descendants((node) => {
    const name = node.type.name === 'figure' ? figurePicture(node) : '';
    if (name !== '') names.push(name);
    return true;
  });
  return names;
}
