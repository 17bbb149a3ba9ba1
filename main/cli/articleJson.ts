import type { Node } from '@tiptap/pm/model';
import type { ArticleContent, ArticleRecord } from '#shared/domain/article';
import { fieldTypes } from '#shared/domain/fields/fieldTypes';
import { type Metadata, metadataFieldTypes, metadataNames } from '#shared/domain/metadata';
import type { ListName, PageBlock, PageBlockOf } from '#shared/domain/pageBlock';
import type { PortalProfile } from '#shared/domain/portalProfile';
import { countBody, headlineLine, readDocument } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import { blockUnits, bodyUnits } from '#shared/portal/bodyUnits';
import { isGeneratedHeadline } from '#shared/portal/generatedHeadline';
import { pageFacts } from '#shared/portal/pageFacts';
import { unitsText } from '#shared/portal/pageUnit';
import { reviewJson } from './reviewJson';

/** The texts of blocks that hold any; a list is one text with a line for each entry. */
function blockTexts(blocks: readonly Node[]): readonly string[] {
  return blocks.map((block) => unitsText(blockUnits(block))).filter((text) => text !== '');
}

function firstOf<K extends PageBlock['kind']>(
  blocks: readonly PageBlock[],
  kind: K,
): PageBlockOf<K> | null {
  const found = blocks.find((block): block is PageBlockOf<K> => block.kind === kind);
  return found ?? null;
}

function itemsOf(blocks: readonly PageBlock[], name: ListName): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'list' && block.name === name ? block.items.map(({ text }) => text) : [],
  );
}

function furnitureJson(blocks: readonly PageBlock[], headline: string) {
  const recommended = firstOf(blocks, 'recommended');
  const comments = firstOf(blocks, 'comments');
  return {
    recommended: recommended && {
      label: recommended.label,
      title: recommended.title,
      teaser: recommended.teaser,
    },
    slogan: firstOf(blocks, 'slogan')?.text ?? null,
    related: itemsOf(blocks, 'related'),
    youMayLike: itemsOf(blocks, 'youMayLike'),
    comments: comments && { label: comments.label, title: comments.title ?? headline },
    channelRecommended: itemsOf(blocks, 'channelRecommended'),
    hotReading: itemsOf(blocks, 'hotReading'),
    pictureFocus: itemsOf(blocks, 'pictureFocus'),
    localFolk: itemsOf(blocks, 'localFolk'),
    hotRanking: itemsOf(blocks, 'hotRanking'),
    blocks,
  };
}

/** Names that scripts find in every article, filled in or not. */
const alwaysNamed: ReadonlySet<string> = new Set([
  'source',
  'publishedAt',
  'url',
  'siteLinks',
  'breadcrumb',
  'bylines',
  'channel',
  'keywords',
  'summary',
]);

function writtenMetadata({ custom, ...metadata }: Metadata) {
  const isWritten = (name: (typeof metadataNames)[number]) => {
    const examined = fieldTypes[metadataFieldTypes[name]].examine(metadata[name]);
    return alwaysNamed.has(name) || (examined.ok && examined.filled);
  };
  const named = metadataNames.filter(isWritten).map((name) => [name, metadata[name]] as const);
  return {
    ...Object.fromEntries(named),
    ...(Object.keys(custom).length === 0 ? {} : { custom }),
  };
}

/**
 * One article as the command line shows it: every part of the text in force by name, and beside it what
 * colleagues say of it, for scripts and for checks.
 */
export function articleJson(
  record: ArticleRecord,
  content: ArticleContent,
  document: Node,
  profile: PortalProfile,
) {
  const inForce = textInForce(document);
  const view = readDocument(inForce);
  const { summary } = record;
  const { blocks } = pageFacts(content, profile);
  return {
    id: summary.id,
    revision: summary.revision,
    template: content.template?.id ?? null,
    status: summary.status,
    headline: { ...view.headline, generated: isGeneratedHeadline(inForce) },
    metadata: writtenMetadata(content.metadata),
    lead: blockTexts(view.lead),
    sections: view.sections.map(({ label, number, headline, blocks: body }) => ({
      label,
      number,
      headline,
      paragraphs: blockTexts(body),
    })),
    furniture: furnitureJson(blocks, headlineLine(view.headline)),
    counts: countBody(inForce),
    body: unitsText(bodyUnits(view)),
    review: reviewJson(document, content.review),
  };
}
