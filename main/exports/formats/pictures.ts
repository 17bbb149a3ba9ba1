import type { Node } from '@tiptap/pm/model';
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

/** The media ids of a document's figures in order, without those that have no picture yet. */
export function pictureIds(document: Node): readonly string[] {
  const ids: string[] = [];
  document.descendants((node) => {
    const id = node.type.name === 'figure' ? String(node.attrs.mediaId) : '';
    if (id !== '') ids.push(id);
    return true;
  });
  return ids;
}
