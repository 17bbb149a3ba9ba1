import MarkdownIt from 'markdown-it';
import { buildHeadline } from '#shared/editor/buildDocument';
import { textOfPart } from '../article/articlePart';
import { assembleArticle } from '../article/assembleArticle';
import { finishImport } from '../article/finishImport';
import { headlineOf } from '../article/headlineOf';
import { parsePage } from '../html/parsePage';
import { readElements } from '../html/readElements';
import type { ImportedFile, ReadOptions, SourceFile } from '../importedFile';
import type { ImportTally } from '../importTally';
import { readBylines } from '../portalPage/readBylines';
import { splitLines } from '../portalPage/splitLines';
import type { DecodedText } from '../text/decodeText';
import { readFrontMatter } from './frontMatter';

/** CommonMark with tables; HTML within goes through the same reader as pages do. */
const parser = new MarkdownIt({ html: true, linkify: false });

/** Reads Markdown: front matter as properties, the text as its headings, lists and tables say. */
export function importMarkdown(
  file: SourceFile,
  { text, charset }: DecodedText,
  { tally, options }: { readonly tally: ImportTally; readonly options: ReadOptions },
): ImportedFile {
  const { title, metadata, body } = readFrontMatter(text, tally);
  const makeId = options.makeBlockId;
  const { parts, pictures } = readElements(parsePage(parser.render(body)).body, {
    file,
    tally,
    makeId,
  });
  const headed = headlineOf(parts, { title, fileName: file.fileName, tally });
  const credits = readBylines(splitLines(headed.parts.map(textOfPart).join('\n')));
  return finishImport(
    {
      format: 'markdown',
      charset,
      document: assembleArticle(buildHeadline(headed.headline, makeId), headed.parts, {
        makeId,
        tally,
      }),
      pictures,
      metadata: { bylines: credits.bylines, ...metadata },
    },
    tally,
    options,
  );
}
