import type { Node } from '@tiptap/pm/model';
import { buildHeadline } from '#shared/editor/buildDocument';
import { linesOfBlock } from '#shared/editor/paste/linesOfBlock';
import { textOfLine } from '#shared/editor/paste/pastedBlocks';
import { readBlocks } from '#shared/editor/paste/readBlocks';
import { textOfPart } from '../article/articlePart';
import { assembleArticle } from '../article/assembleArticle';
import { finishImport } from '../article/finishImport';
import { headlineOf } from '../article/headlineOf';
import type { ImportedFile, ReadOptions, SourceFile } from '../importedFile';
import { createImportTally, type ImportTally } from '../importTally';
import { readBylines } from '../portalPage/readBylines';
import { splitLines } from '../portalPage/splitLines';
import type { DecodedText } from '../text/decodeText';
import { findArticleBody } from './articleBody';
import { dropForeignParts } from './dropForeignParts';
import { type PageFacts, readPageFacts } from './pageFacts';
import { type Page, parsePage } from './parsePage';
import { readElements } from './readElements';

/** Reads a page of HTML: its article alone, told apart from what stands around it. */
export function importHtml(
  file: SourceFile,
  { text, charset }: DecodedText,
  { tally, options }: { readonly tally: ImportTally; readonly options: ReadOptions },
): ImportedFile {
  const { root, isFound } = findArticleBody(text);
  const page = parsePage(text);
  const lines = linesOf(page);
  const facts = readPageFacts(page, lines);
  const makeId = options.makeBlockId;
  const { parts, pictures } = readElements(root, { file, tally, makeId });
  const { title, fileName } = { title: facts.title, fileName: file.fileName };
  const headed = headlineOf(parts, { title, fileName, tally });
  const body = headed.parts.filter((part) => !isSaid(textOfPart(part), facts));
  for (const line of facts.saidIn) tally.change('sourceLine', { excerpt: line });
  const document = assembleArticle(buildHeadline(headed.headline, makeId), body, { makeId, tally });
  if (isFound) tellOutside(lines, document, { facts, tally });
  const credits = readBylines(splitLines(body.map(textOfPart).join('\n')));
  for (const warning of credits.warnings) tally.warnAt({ ...warning, line: null });
  const bylines = facts.bylines.length > 0 ? facts.bylines : credits.bylines;
  return finishImport(
    { format: 'html', charset, document, pictures, metadata: { ...facts.metadata, bylines } },
    tally,
    options,
  );
}

/** The lines of a whole page as they read. */
function linesOf(page: Page): string[] {
  const copy = parsePage(page.toString()).body;
  // What is left out of the article is told once, when the article itself is read.
  dropForeignParts(copy, createImportTally());
  return readBlocks(copy).flatMap(linesOfBlock).map(textOfLine);
}

/** Whether a paragraph only says what stands in the properties. */
function isSaid(text: string, { saidIn }: PageFacts): boolean {
  return saidIn.includes(text);
}

/** Tells of the page's words that are not the article's, so that a paragraph taken for a menu is missed. */
function tellOutside(
  lines: readonly string[],
  document: Node,
  { facts, tally }: { readonly facts: PageFacts; readonly tally: ImportTally },
): void {
  const inside = document.textContent.replace(/\s+/gu, '');
  tally.change('bodyFound');
  for (const line of lines) {
    const bare = line.replace(/\s+/gu, '');
    const isTold = facts.saidIn.includes(line) || inside.includes(bare);
    if (bare !== '' && !isTold) tally.miss('outsideBody', { excerpt: line });
  }
}
