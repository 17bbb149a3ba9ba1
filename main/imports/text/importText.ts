import type { HeadlineParts } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { limits } from '#shared/domain/limits';
import type { Metadata } from '#shared/domain/metadata';
import { buildDocument, buildHeadline } from '#shared/editor/buildDocument';
import { finishImport } from '../article/finishImport';
import { headlineOf } from '../article/headlineOf';
import type { ImportedFile, ReadOptions, SourceFile } from '../importedFile';
import type { ImportTally } from '../importTally';
import { parseHeadline } from '../portalPage/parseHeadline';
import { parseSourceLine } from '../portalPage/parseSourceLine';
import { readBody } from '../portalPage/readBody';
import { readBylines } from '../portalPage/readBylines';
import { type PageLine, splitLines } from '../portalPage/splitLines';
import type { DecodedText } from './decodeText';

/** A headline of plain text: its first line, when that is short and no sentence. */
const longestHeadline = 60;
const endMark = /[。；;，,：:、]$/u;

/**
 * Reads plain text: the first line as headline where it can be one, a source line below it, and each line
 * that follows as a paragraph, head or subhead, as pages of the portal are read.
 */
export function importText(
  file: SourceFile,
  { text, charset }: DecodedText,
  { tally, options }: { readonly tally: ImportTally; readonly options: ReadOptions },
): ImportedFile {
  const lines = splitLines(text);
  if (lines.length > limits.pasteBlocks) {
    const details = { lines: lines.length, most: limits.pasteBlocks };
    throw new AppError('content_invalid', { reason: 'importTooLong', details });
  }
  const { headline, rest } = headOf(lines, file.fileName, tally);
  const { metadata, body } = sourceOf(rest, tally);
  const { lead, sections, warnings } = readBody(body, options.makeBlockId);
  const bylines = readBylines(body);
  for (const warning of [...warnings, ...bylines.warnings]) tally.warnAt(warning);
  tally.change('indents', { count: body.filter(({ indented }) => indented).length });
  reportUnknownCharacters(lines, tally);
  return finishImport(
    {
      format: 'text',
      charset,
      document: buildDocument(buildHeadline(headline, options.makeBlockId), lead, sections),
      metadata: { ...metadata, bylines: bylines.bylines },
      pictures: [],
    },
    tally,
    options,
  );
}

type Head = { readonly headline: HeadlineParts; readonly rest: readonly PageLine[] };

function headOf(lines: readonly PageLine[], fileName: string, tally: ImportTally): Head {
  const [first, ...rest] = lines;
  if (first !== undefined && first.text.length <= longestHeadline && !endMark.test(first.text)) {
    return { headline: parseHeadline(first.text), rest };
  }
  return { headline: headlineOf([], { title: '', fileName, tally }).headline, rest: lines };
}

type Sourced = { readonly metadata: Partial<Metadata>; readonly body: readonly PageLine[] };

function sourceOf(lines: readonly PageLine[], tally: ImportTally): Sourced {
  const [first, ...body] = lines;
  const reading = first === undefined ? null : parseSourceLine(first.text);
  if (first === undefined || reading === null) return { metadata: {}, body: lines };
  tally.change('sourceLine', { line: first.number, excerpt: first.text });
  const { source, publishedAt, url } = reading;
  return { metadata: { source, publishedAt, url }, body };
}

/** Characters of private use are a program's own signs: nobody else knows what they show. */
export function reportUnknownCharacters(lines: readonly PageLine[], tally: ImportTally): void {
  for (const { text, number } of lines) {
    const count = text.match(/[\p{Co}\ufffd]/gu)?.length ?? 0;
    if (count > 0) tally.miss('unknownCharacters', { count, line: number, excerpt: text });
  }
}
