import type { ArticleContent } from '#shared/domain/article';
import type { Capture } from '#shared/domain/capture';
import type { PortalProfile } from '#shared/domain/portalProfile';

/** One picture of the article, read from the media store. */
export type SnapshotMedia = {
  /** `image/png`, `image/jpeg`, `image/webp` or `image/gif`; anything else is not embedded. */
  readonly mime: string;
  readonly bytes: Uint8Array;
};

/**
 * All that an export needs, gathered before a worker starts: the worker opens no database. Plain
 * data, so that it passes through a structured clone.
 */
export type ExportSnapshot = {
  readonly articleId: string;
  readonly content: ArticleContent;
  readonly capture: Capture | null;
  readonly profile: PortalProfile;
  /** Pictures by media id, and parts of them by `pictureName`; a figure whose picture is missing here is exported without it. */
  readonly media: Readonly<Record<string, SnapshotMedia>>;
  /** The written files' name without extension, chosen and made safe by the caller. */
  readonly fileNameBase: string;
};
