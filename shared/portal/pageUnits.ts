import type { PageBlock } from '#shared/domain/pageBlock';
import { type DocumentView, headlineLine } from '#shared/editor/readDocument';
import { bodyUnits } from './bodyUnits';
import { commentsLine, listUnits, recommendedUnits } from './furnitureUnits';
import type { PageFacts } from './pageFacts';
import { type PageUnit, unitOf } from './pageUnit';
import { sourceLine } from './sourceLine';

/** The group of the portal's navigation lines. */
const navigation = 'navigation';

function blockUnits(block: PageBlock, view: DocumentView, facts: PageFacts): PageUnit[] {
  switch (block.kind) {
    case 'siteLinks':
      return unitOf(block.id, facts.siteLinks.join(' '), navigation);
    case 'breadcrumb':
      return unitOf(block.id, facts.breadcrumb.join(' > '), navigation);
    case 'headline':
      return unitOf(block.id, headlineLine(view.headline));
    case 'sourceLine':
      return unitOf(block.id, sourceLine(block, facts));
    case 'body':
      return bodyUnits(view);
    case 'banner':
      return unitOf(block.id, block.text, navigation);
    case 'slogan':
    case 'unknown':
      return unitOf(block.id, block.text);
    case 'recommended':
      return recommendedUnits(block);
    case 'list':
      return listUnits(block);
    case 'comments':
      return unitOf(block.id, commentsLine(block, headlineLine(view.headline)), 'lists');
  }
}

/**
 * The lines of an article's portal-text page in page order. Serialiser and importer both read this, so
 * they cannot disagree on what a line means. Blank values give no line; keys are unique.
 */
export function pageUnits(view: DocumentView, facts: PageFacts): readonly PageUnit[] {
  return facts.blocks.flatMap((block) => blockUnits(block, view, facts));
}
