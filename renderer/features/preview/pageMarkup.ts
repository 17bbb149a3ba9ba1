import type { Node } from '@tiptap/pm/model';
import type { ArticleContent } from '#shared/domain/article';
import { assetAddress } from '#shared/domain/crop';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { renderPortalHtml } from '#shared/portal/portalHtml';

/** The page of an article as the desk shows it: the export's own, its pictures from the library. */
export function pageMarkup(
  content: ArticleContent,
  document: Node,
  profile: PortalProfile,
): string {
  return renderPortalHtml({
    content,
    document,
    profile,
    mediaUrl: assetAddress,
  });
}
