import type { Node } from '@tiptap/pm/model';
import {
  type ArticleContent,
  articleContentSchema,
  currentDocumentVersion,
} from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { ImportLine, ImportReading, KeptKind } from '#shared/domain/importReport';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import { emptyReview, type Review } from '#shared/domain/review';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import { countBody, headlineLine, readDocument } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import type { NewMedia } from '../../library';
import type { ImportedFile, ReadOptions } from '../importedFile';
import type { ImportTally } from '../importTally';

/** What a reader hands over to be made an article. */
export type ReadArticle = {
  readonly format: ImportReading['format'];
  readonly charset: string | null;
  readonly document: Node;
  readonly metadata: Partial<Metadata>;
  readonly review?: Review;
  readonly pictures: readonly NewMedia[];
};

/** Checks what was read as an article and reports on it. Errors: `content_invalid` reason `importTooLong`. */
export function finishImport(
  read: ReadArticle,
  tally: ImportTally,
  options: ReadOptions,
): ImportedFile {
  const content: ArticleContent = {
    documentVersion: currentDocumentVersion,
    document: documentToJson(read.document),
    metadata: { ...emptyMetadata, ...read.metadata },
    template: null,
    review: read.review ?? emptyReview,
    portalId: options.portalId,
    page: null,
  };
  const checked = articleContentSchema.safeParse(content);
  if (!checked.success) {
    const path = checked.error.issues[0]?.path.join('.') ?? '';
    throw new AppError('content_invalid', { reason: 'importTooLong', details: { path } });
  }
  const { pictures } = read;
  return {
    content,
    pictures,
    capture: null,
    report: {
      format: read.format,
      convertedFrom: null,
      charset: read.charset,
      ...articleFacts(content, pictures.length),
      ...tally.report(),
    },
  };
}

/** What a report says of an article itself: its title, its length and what it is made of. */
export function articleFacts(
  content: ArticleContent,
  pictures: number,
): Pick<ImportReading, 'title' | 'words' | 'pictures' | 'kept'> {
  const parsed = parseDocument(content.document);
  if (!parsed.ok) throw new AppError('internal', { cause: parsed.message });
  const inForce = textInForce(parsed.document);
  return {
    title: headlineLine(readDocument(inForce).headline),
    words: countBody(inForce).words,
    pictures,
    kept: keptOf(parsed.document, content),
  };
}

const kindOfNode: Readonly<Record<string, KeptKind>> = {
  paragraph: 'paragraphs',
  section: 'sections',
  subhead: 'subheads',
  bulletList: 'lists',
  orderedList: 'lists',
  table: 'tables',
  quote: 'quotes',
  divider: 'dividers',
  figure: 'figures',
  authorsNote: 'notes',
};

const kindOfMark: Readonly<Record<string, KeptKind>> = {
  link: 'links',
  bold: 'typeMarks',
  italic: 'typeMarks',
  underline: 'typeMarks',
  superscript: 'typeMarks',
};

/** Counts what an article holds, so that what is said to be kept is there. */
function keptOf(document: Node, { metadata, review }: ArticleContent): ImportLine[] {
  const counts = new Map<KeptKind, number>();
  const add = (kind: KeptKind | undefined, count = 1) => {
    if (kind !== undefined && count > 0) counts.set(kind, (counts.get(kind) ?? 0) + count);
  };
  const suggestions = new Set<string>();
  document.descendants((node, _position, parent) => {
    const isText = node.type.name === 'paragraph';
    if (!isText || (parent?.type.name !== 'listItem' && node.childCount > 0)) {
      add(kindOfNode[node.type.name]);
    }
    for (const { type, attrs } of node.marks) {
      add(kindOfMark[type.name]);
      if (attrs.suggestion) suggestions.add(String((attrs.suggestion as { id: unknown }).id));
    }
    if (node.attrs.change) suggestions.add(String((node.attrs.change as { id: unknown }).id));
  });
  add('comments', review.threads.length);
  add('suggestions', suggestions.size);
  add('bylines', metadata.bylines.length);
  return [...counts].map(([key, count]) => ({ key, count, places: [] }));
}
