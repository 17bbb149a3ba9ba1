import type { ArticleContent } from '#shared/domain/article';
import { channelNames } from '#shared/domain/channels';
import type { Metadata } from '#shared/domain/metadata';
import type { PageBlock } from '#shared/domain/pageBlock';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { defaultPageBlocks } from './defaultPageBlocks';

/** What stands before the source's name on pages that carry their own blocks. */
export const capturedSourceLabel = '来源:';

/** Everything about a page but the article's text: its blocks in order and the values they show. */
export type PageFacts = {
  readonly blocks: readonly PageBlock[];
  readonly siteLinks: readonly string[];
  readonly breadcrumb: readonly string[];
  readonly source: string;
  readonly publishedAt: string | null;
  readonly address: string;
  readonly sourceLabel: string;
};

/**
 * The facts of a page with blocks of its own. No profile takes part, so an unedited capture reads the
 * same after the profile has changed.
 */
export function ownPageFacts(metadata: Metadata, blocks: readonly PageBlock[]): PageFacts {
  return {
    blocks,
    siteLinks: metadata.siteLinks,
    breadcrumb: metadata.breadcrumb,
    source: metadata.source,
    publishedAt: metadata.publishedAt,
    address: metadata.url,
    sourceLabel: capturedSourceLabel,
  };
}

/** The way to a channel as a portal's breadcrumb shows it; names are parted where the channel's are. */
export function profileBreadcrumb(profile: PortalProfile, channel: string): string[] {
  const names = channelNames(profile.channels, channel);
  return profile.breadcrumb
    .flatMap((step) =>
      step === '{channel}' ? names : [step.replaceAll('{channel}', () => names.at(-1) ?? '')],
    )
    .filter((name) => name.trim() !== '');
}

/** The facts of an article's page: its own blocks, or the profile's with the profile's values for empty ones. */
export function pageFacts(content: ArticleContent, profile: PortalProfile): PageFacts {
  const { metadata } = content;
  if (content.page !== null) return ownPageFacts(metadata, content.page);
  const own = ownPageFacts(metadata, defaultPageBlocks(profile, metadata.channel));
  return {
    ...own,
    siteLinks: own.siteLinks.length > 0 ? own.siteLinks : profile.siteLinks.map(({ name }) => name),
    breadcrumb:
      own.breadcrumb.length > 0 ? own.breadcrumb : profileBreadcrumb(profile, metadata.channel),
    address: own.address === '' ? profile.siteUrl : own.address,
    sourceLabel: profile.labels.source,
  };
}
