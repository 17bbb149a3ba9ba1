import type { Node } from '@tiptap/pm/model';
import type { Metadata } from '#shared/domain/metadata';
import type { PageBlock } from '#shared/domain/pageBlock';
import { type DocumentView, readDocument, type SectionView } from '#shared/editor/readDocument';
import { sectionHead } from '#shared/portal/bodyUnits';
import { pageFacts } from '#shared/portal/pageFacts';
import type { ExportSnapshot } from '../exportSnapshot';
import {
  checkedDocument,
  type ExportFile,
  type ExportFormatter,
  textFile,
} from './exportFormatter';
import { countMergedCells, countMissingPictures, lossOf, openSuggestions } from './losses';
import { blockMarkdown, type PictureFile } from './markdownBlocks';
import { escapeBlockStart, escapeMarkdown } from './markdownInline';
import { pictureExtension, pictureNames, pictureOf } from './pictures';
import { yamlLine, yamlList, yamlMappings, yamlValues } from './yamlText';

const carried: ReadonlySet<PageBlock['kind']> = new Set(['headline', 'sourceLine', 'body']);

/** Blocks of the page that hold something and have no place in a Markdown file. */
function lostBlocks({ content, profile }: ExportSnapshot): number {
  return pageFacts(content, profile).blocks.filter(
    (block) => !carried.has(block.kind) && (block.kind !== 'list' || block.items.length > 0),
  ).length;
}

function placeLine({ name, within }: Metadata['place']): string {
  return [within, name].filter((part) => part !== '').join(' ');
}

function frontMatter({ headline }: DocumentView, metadata: Metadata): string {
  return [
    '---',
    ...yamlLine('title', headline.main.join(' ')),
    ...yamlLine('kicker', headline.kicker),
    ...yamlLine('subtitle', headline.subtitle),
    ...yamlLine('source', metadata.source),
    ...yamlLine('date', metadata.publishedAt ?? ''),
    ...yamlLine('url', metadata.url),
    ...yamlLine('place', placeLine(metadata.place)),
    ...yamlLine('channel', metadata.channel),
    ...yamlMappings('bylines', metadata.bylines),
    ...yamlList('keywords', metadata.keywords),
    ...yamlLine('summary', metadata.summary),
    ...yamlLine('short_title', metadata.shortTitle),
    ...yamlList('topics', metadata.topics),
    ...yamlLine('issue_date', metadata.issueDate ?? ''),
    ...yamlLine('issue_number', metadata.issueNumber),
    ...yamlLine('page', metadata.pageNumber),
    ...yamlLine('page_name', metadata.pageName),
    ...yamlLine('column', metadata.column),
    ...yamlLine('rights', metadata.rights),
    ...yamlLine('embargo', metadata.embargoUntil ?? ''),
    ...yamlLine('expires', metadata.expiresAt ?? ''),
    ...yamlLine('urgency', metadata.urgency === null ? '' : String(metadata.urgency)),
    ...yamlLine('slug', metadata.slug),
    ...yamlLine('wechat_title', metadata.wechatTitle),
    ...yamlLine('wechat_author', metadata.wechatAuthor),
    ...yamlLine('wechat_digest', metadata.wechatDigest),
    ...yamlValues('custom', metadata.custom),
    '---',
  ].join('\n');
}

function headingOf(section: SectionView): string[] {
  const words = [section.label, sectionHead(section)].filter((part) => part.trim() !== '');
  return words.length === 0 ? [] : [`## ${words.map(escapeMarkdown).join(' · ')}`];
}

function plainParagraph(text: string): string {
  return escapeBlockStart(escapeMarkdown(text));
}

function bodyOf(view: DocumentView, pictureFile: PictureFile): string[] {
  const { kicker, main, subtitle } = view.headline;
  const block = (node: Node): string => blockMarkdown(node, pictureFile);
  return [
    plainParagraph(kicker),
    main.length === 0 ? '' : `# ${escapeMarkdown(main.join(' '))}`,
    subtitle === '' ? '' : `——${escapeMarkdown(subtitle)}`,
    ...view.lead.map(block),
    ...view.sections.flatMap((section) => [...headingOf(section), ...section.blocks.map(block)]),
  ].filter((part) => part !== '');
}

/** The pictures as files beside the text, numbered in page order, one file for each picture. */
function pictureFiles(document: Node, snapshot: ExportSnapshot): ReadonlyMap<string, ExportFile> {
  const files = new Map<string, ExportFile>();
  for (const id of pictureNames(document)) {
    const picture = pictureOf(snapshot, id);
    if (picture === null || files.has(id)) continue;
    const name = `${snapshot.fileNameBase}-${files.size + 1}.${pictureExtension(picture)}`;
    files.set(id, { name, bytes: picture.bytes });
  }
  return files;
}

/** Markdown (CommonMark) with YAML front matter; pictures are files beside it. */
export const markdownFormat: ExportFormatter = {
  format: 'markdown',
  extension: 'md',
  render: (snapshot) => {
    const document = checkedDocument(snapshot);
    const view = readDocument(document);
    const pictures = pictureFiles(document, snapshot);
    const parts = [
      frontMatter(view, snapshot.content.metadata),
      ...bodyOf(view, (name) => pictures.get(name)?.name ?? null),
    ];
    return {
      files: [
        textFile(`${snapshot.fileNameBase}.md`, `${parts.join('\n\n')}\n`),
        ...pictures.values(),
      ],
      losses: [
        ...openSuggestions(snapshot),
        ...lossOf('mergedCell', countMergedCells(document)),
        ...lossOf('missingPicture', countMissingPictures(document, snapshot)),
        ...lossOf('furniture', lostBlocks(snapshot)),
      ],
    };
  },
};
