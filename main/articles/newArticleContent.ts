import { type ArticleContent, currentDocumentVersion } from '#shared/domain/article';
import { emptyMetadata, metadataSchema } from '#shared/domain/metadata';
import { newsroomMinute } from '#shared/domain/newsroomTime';
import { emptyReview } from '#shared/domain/review';
import type { Template } from '#shared/domain/template';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { documentToJson } from '#shared/editor/parseDocument';
import { profileBreadcrumb } from '#shared/portal/pageFacts';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import type { Resources } from '../resources/loadResources';

/** An empty article from a template, with the template's and its portal's defaults filled in. */
export function newArticleContent(
  resources: Pick<Resources, 'portals'>,
  template: Template,
  deps: { readonly clock: Clock; readonly ids: Ids },
): ArticleContent {
  const portal = resources.portals.find(({ id }) => id === template.portal);
  const { channel = '' } = template.metadataDefaults;
  return {
    documentVersion: currentDocumentVersion,
    document: documentToJson(documentFromTemplate(template, deps.ids.block)),
    metadata: metadataSchema.parse({
      ...emptyMetadata,
      publishedAt: newsroomMinute(deps.clock.now()),
      url: portal?.siteUrl ?? '',
      siteLinks: portal?.siteLinks.map(({ name }) => name) ?? [],
      breadcrumb: portal === undefined ? [] : profileBreadcrumb(portal, channel),
      ...template.metadataDefaults,
    }),
    template: { id: template.id, version: template.version },
    review: emptyReview,
    portalId: template.portal,
    page: null,
  };
}
