import type { PageBlock } from '#shared/domain/pageBlock';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { type DocumentView, headlineLine } from '#shared/editor/readDocument';
import type { PageFacts } from '../pageFacts';
import { bodyHtml } from './bodyHtml';
import { element, groupElement, linesHtml, textElement } from './element';
import type { MediaUrl } from './figureHtml';
import { commentsHtml, listHtml, recommendedHtml, sideListHtml } from './furnitureHtml';
import { headlineHtml, sourceLineHtml } from './headHtml';
import { breadcrumbHtml, siteLinksHtml } from './navigationHtml';

/** All that the parts of a page are made from. */
export type PageParts = {
  readonly view: DocumentView;
  readonly facts: PageFacts;
  readonly profile: PortalProfile;
  readonly mediaUrl: MediaUrl;
};

type Zone = 'navigation' | 'article' | 'below' | 'side';

const articleKinds: ReadonlySet<PageBlock['kind']> = new Set(['headline', 'sourceLine', 'body']);

function zoneOf(block: PageBlock, index: number, articleStart: number): Zone {
  if (articleKinds.has(block.kind)) return 'article';
  if (block.kind === 'list' && block.column === 'side') return 'side';
  const navigates =
    block.kind === 'siteLinks' || block.kind === 'breadcrumb' || block.kind === 'banner';
  return navigates || index < articleStart ? 'navigation' : 'below';
}

function blockHtml(block: PageBlock, parts: PageParts): string {
  switch (block.kind) {
    case 'siteLinks':
      return siteLinksHtml(parts.facts, parts.profile);
    case 'breadcrumb':
      return breadcrumbHtml(parts.facts);
    case 'headline':
      return headlineHtml(parts.view.headline);
    case 'sourceLine':
      return sourceLineHtml(block, parts.facts);
    case 'body':
      return bodyHtml(parts.view, parts.mediaUrl);
    case 'banner':
      return textElement('p', { class: 'banner' }, block.text);
    case 'slogan':
      return textElement('p', { class: 'slogan' }, block.text);
    case 'unknown':
      return textElement('p', { class: 'unknown' }, block.text);
    case 'recommended':
      return recommendedHtml(block);
    case 'comments':
      return commentsHtml(block, headlineLine(parts.view.headline));
    case 'list':
      return block.column === 'side' ? sideListHtml(block) : listHtml(block);
  }
}

/** Headline and source line that stand together share one header; the body stands between such headers. */
function articleHtml(blocks: readonly PageBlock[], parts: PageParts): string {
  const piecesHtml: string[] = [];
  let headHtml: string[] = [];
  const closeHead = (): void => {
    piecesHtml.push(groupElement('header', {}, headHtml));
    headHtml = [];
  };
  for (const block of blocks) {
    if (block.kind === 'body') {
      closeHead();
      piecesHtml.push(blockHtml(block, parts));
    } else headHtml.push(blockHtml(block, parts));
  }
  closeHead();
  return element('main', { class: 'article' }, `\n${linesHtml(piecesHtml)}\n`);
}

/** The page itself: navigation above, the article and what stands below it, the side column beside both. */
export function pageHtml(parts: PageParts): string {
  const { blocks } = parts.facts;
  const articleStart = blocks.findIndex(({ kind }) => articleKinds.has(kind));
  const inZone = (zone: Zone): PageBlock[] =>
    blocks.filter((block, index) => zoneOf(block, index, articleStart) === zone);
  const zoneHtml = (zone: Zone): string[] => inZone(zone).map((block) => blockHtml(block, parts));
  const gridHtml = groupElement('div', { class: 'page-grid' }, [
    articleHtml(inZone('article'), parts),
    ...zoneHtml('below'),
    groupElement('aside', { class: 'side-column' }, zoneHtml('side')),
  ]);
  return groupElement('div', { class: 'portal-page' }, [
    groupElement('header', {}, zoneHtml('navigation')),
    gridHtml,
  ]);
}
