import { createHash } from 'node:crypto';
import type { Node } from '@tiptap/pm/model';
import {
  type ArticleContent,
  articleContentSchema,
  currentDocumentVersion,
} from '#shared/domain/article';
import type { Capture, ImportWarning } from '#shared/domain/capture';
import { AppError } from '#shared/domain/errors';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import type { PageBlock } from '#shared/domain/pageBlock';
import { emptyReview } from '#shared/domain/review';
import { buildDocument, buildHeadline, type MakeBlockId } from '#shared/editor/buildDocument';
import { documentToJson } from '#shared/editor/parseDocument';
import { readDocument } from '#shared/editor/readDocument';
import { isGeneratedHeadline } from '#shared/portal/generatedHeadline';
import { ownPageFacts } from '#shared/portal/pageFacts';
import { pageUnits } from '#shared/portal/pageUnits';
import { buildSegments } from './buildSegments';
import { decodeCapture } from './decodeCapture';
import { findTail } from './findTail';
import { foldStateOf } from './foldState';
import { warningOf } from './importWarnings';
import { type BodyReading, readBody } from './readBody';
import { readBylines } from './readBylines';
import { type HeadReading, readHead } from './readHead';
import { readTail } from './readTail';
import { lineEndingOf, type PageLine, splitLines } from './splitLines';

export type ImportPortalPageOptions = {
  readonly fileName: string;
  readonly makeBlockId: MakeBlockId;
  readonly captureId: string;
  /** ISO 8601 time at which the page was read in. */
  readonly capturedAt: string;
  readonly portalId: string;
};

/** An article read from a captured page, the capture itself, and what the user should look at. */
export type ImportedPage = {
  readonly content: ArticleContent;
  readonly capture: Capture;
  readonly warnings: readonly ImportWarning[];
};

/** Lines with words on one page; real pages have about a hundred. */
const mostLines = 20_000;

type PageReading = {
  readonly document: Node;
  readonly metadata: Metadata;
  readonly page: readonly PageBlock[];
  readonly warnings: readonly ImportWarning[];
};

function refuse(reason: string, details: AppError['details'] = {}): never {
  throw new AppError('content_invalid', { reason, details });
}

function documentOf(head: HeadReading, body: BodyReading, makeId: MakeBlockId): Node {
  return buildDocument(buildHeadline(head.headline, makeId), body.lead, body.sections);
}

/** A page has at least one of a source line, a breadcrumb or a mark of its furniture. */
function hasMarks(head: HeadReading, tail: readonly PageBlock[]): boolean {
  const { source, publishedAt, url, breadcrumb } = head.metadata;
  return (
    source !== '' || publishedAt !== null || url !== '' || breadcrumb.length > 0 || tail.length > 0
  );
}

function readPage(lines: readonly PageLine[], makeId: MakeBlockId): PageReading {
  const head = readHead(lines, makeId);
  const tailStart = findTail(lines, head.bodyStart);
  const bodyLines = lines.slice(head.bodyStart, tailStart);
  const body = readBody(bodyLines, makeId);
  const tail = readTail(lines.slice(tailStart), head.headlineText, makeId);
  if (!hasMarks(head, tail.blocks)) refuse('captureNotAPage');
  const { bylines, warnings: bylineWarnings } = readBylines(bodyLines);
  const document = documentOf(head, body, makeId);
  const generated = isGeneratedHeadline(document)
    ? [warningOf('headlineGenerated', null, head.headlineText)]
    : [];
  return {
    document,
    metadata: { ...emptyMetadata, ...head.metadata, bylines },
    page: [...head.blocks, { kind: 'body', id: makeId() }, ...tail.blocks],
    warnings: [
      ...head.warnings,
      ...generated,
      ...body.warnings,
      ...bylineWarnings,
      ...tail.warnings,
    ],
  };
}

function contentOf(reading: PageReading, portalId: string): ArticleContent {
  const content: ArticleContent = {
    documentVersion: currentDocumentVersion,
    document: documentToJson(reading.document),
    metadata: reading.metadata,
    template: null,
    review: emptyReview,
    portalId,
    page: reading.page,
  };
  const checked = articleContentSchema.safeParse(content);
  if (!checked.success)
    refuse('captureNotAPage', { path: checked.error.issues[0]?.path.join('.') ?? '' });
  return content;
}

type Decoded = {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The headline and body, in whose marks the capture's folding shows. */
  readonly articleText: string;
};

function captureOf(
  { bytes, text, articleText }: Decoded,
  segments: Capture['segments'],
  options: ImportPortalPageOptions,
): Capture {
  return {
    id: options.captureId,
    fileName: options.fileName,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    byteLength: bytes.byteLength,
    charset: 'utf-8',
    lineEnding: lineEndingOf(text),
    finalNewline: /[\r\n]$/.test(text),
    foldState: foldStateOf(articleText),
    capturedAt: options.capturedAt,
    segments,
  };
}

/**
 * Reads a captured portal page into an article with its page and capture. Nothing is dropped: the
 * capture's segments cover the text, and printing the untouched article gives the same bytes. Throws
 * `content_invalid` with the reasons captureEmpty, captureTooLarge, captureTooManyLines,
 * captureNotUtf8, captureBinary and captureNotAPage.
 */
export function importPortalPage(
  bytes: Uint8Array,
  options: ImportPortalPageOptions,
): ImportedPage {
  const text = decodeCapture(bytes);
  const lines = splitLines(text);
  if (lines.length > mostLines) {
    refuse('captureTooManyLines', { lines: lines.length, most: mostLines });
  }
  const reading = readPage(lines, options.makeBlockId);
  const content = contentOf(reading, options.portalId);
  const facts = ownPageFacts(reading.metadata, reading.page);
  const units = pageUnits(readDocument(reading.document), facts);
  const segments = buildSegments(text, lines, units);
  const articleText = reading.document.textContent;
  return {
    content,
    capture: captureOf({ bytes, text, articleText }, segments, options),
    warnings: reading.warnings,
  };
}
