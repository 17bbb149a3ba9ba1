import type { ArticleContent } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { type ClaimedJob, captureOf, type Library, readMedia, readRevision } from '../library';
import type { Resources } from '../resources/loadResources';
import type { ExportSnapshot, SnapshotMedia } from './exportSnapshot';
import { exportBaseName } from './fileNames';

type Sources = { readonly library: Library; readonly resources: Resources };

/** Reads everything a job's export needs; `content_invalid` for a revision that fails its check. */
export function gatherSnapshot(
  { library, resources }: Sources,
  claimed: ClaimedJob,
): ExportSnapshot {
  const { articleId, title } = claimed.job;
  const stored = readRevision(library.db, { articleId, revision: claimed.revision });
  if (!stored.ok) throw new AppError('content_invalid', { reason: 'documentUnreadable' });
  return {
    articleId,
    content: stored.content,
    capture: captureOf(library.db, articleId),
    profile: profileOf(resources, stored.content),
    media: mediaOf(library, stored.content),
    fileNameBase: exportBaseName(title, articleId),
  };
}

/** The article's portal profile, or the first one when its own is not installed here. */
export function profileOf(resources: Resources, content: ArticleContent): PortalProfile {
  const profile =
    resources.portals.find(({ id }) => id === content.portalId) ?? resources.portals[0];
  if (profile === undefined) throw new AppError('internal', { reason: 'resourceBroken' });
  return profile;
}

function mediaOf(library: Library, content: ArticleContent): Record<string, SnapshotMedia> {
  const media: Record<string, SnapshotMedia> = {};
  for (const id of mediaIds(content.document)) {
    const found = readMedia(library.db, id);
    if (found !== null) media[id] = { mime: found.mime, bytes: found.bytes };
  }
  return media;
}

type JsonNode = { attrs?: { mediaId?: unknown }; content?: unknown };

function mediaIds(node: unknown): string[] {
  const { attrs, content } = node as JsonNode;
  const own = typeof attrs?.mediaId === 'string' && attrs.mediaId !== '' ? [attrs.mediaId] : [];
  return Array.isArray(content) ? [...own, ...content.flatMap(mediaIds)] : own;
}
