import { type ArticleContent, currentDocumentVersion } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { emptyMetadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import { documentFromTemplate } from '#shared/editor/fromTemplate';
import { documentToJson } from '#shared/editor/parseDocument';
import type { Clock } from '../ports/clock';
import type { Ids } from '../ports/ids';
import type { Resources } from '../resources/loadResources';

/** An empty article from a template, with the template's and its portal's defaults filled in. */
export function newArticleContent(
  resources: Resources,
  templateId: string,
  deps: { readonly clock: Clock; readonly ids: Ids },
): ArticleContent {
  const template = resources.templates.find(({ id }) => id === templateId);
  if (template === undefined) throw new AppError('not_found', { reason: 'templateMissing' });
  const portal = resources.portals.find(({ id }) => id === template.portal);
  const { source, channel, keywords } = template.metadataDefaults;
  return {
    documentVersion: currentDocumentVersion,
    document: documentToJson(documentFromTemplate(template, deps.ids.block)),
    metadata: {
      ...emptyMetadata,
      source,
      channel,
      keywords,
      publishedAt: newsroomMinute(deps.clock.now()),
      url: portal?.siteUrl ?? '',
      siteLinks: portal?.siteLinks.map(({ name }) => name) ?? [],
      breadcrumb: portal?.breadcrumb.map((step) => step.replace('{channel}', channel)) ?? [],
    },
    template: { id: template.id, version: template.version },
    review: emptyReview,
    portalId: template.portal,
    page: null,
  };
}

/** China keeps one zone, UTC+8, all the year. */
const newsroomOffsetMs = 8 * 60 * 60 * 1_000;

function newsroomMinute(now: Date): string {
  const shifted = new Date(now.getTime() + newsroomOffsetMs).toISOString();
  return `${shifted.slice(0, 16)}:00+08:00`;
}
