import type { Node } from '@tiptap/pm/model';
import { AppError } from '#shared/domain/errors';
import { buildHeadline, type MakeBlockId } from '#shared/editor/buildDocument';
import { articleSchema } from '#shared/editor/schema';
import { type ArticlePart, textOfPart } from '../article/articlePart';
import { assembleArticle } from '../article/assembleArticle';
import { captionFigures } from '../article/captionFigures';
import { finishImport } from '../article/finishImport';
import { headlineOf } from '../article/headlineOf';
import { createPictureStore } from '../article/pictureStore';
import type { ImportedFile, ReadOptions, SourceFile } from '../importedFile';
import type { ImportTally } from '../importTally';
import { parseHeadline } from '../portalPage/parseHeadline';
import { readBylines } from '../portalPage/readBylines';
import { splitLines } from '../portalPage/splitLines';
import { type BodyReading, readBody } from './body';
import { readComments, textOf } from './comments';
import type { DocxContext } from './context';
import { subheadsByLook, titleByLook } from './headByLook';
import { openNotes } from './notes';
import { readNumbering } from './numbering';
import { openPackage, type WordPackage } from './package';
import { readParagraph } from './paragraphs';
import { countOf } from './runs';
import { readStyles } from './styles';
import { openTrackedChanges } from './trackedChanges';
import { at, childrenOf, nameOf, parseXml, within, type Xml } from './xml';

type Tools = { readonly tally: ImportTally; readonly options: ReadOptions };

/**
 * Reads a Word document: headings as sections, comments as threads on their text, tracked changes as
 * suggestions, pictures, tables, lists and notes. Errors: `content_invalid` with the reasons importNotWord,
 * importDamaged, importUnsafe and importEncrypted.
 */
export async function importDocx(source: SourceFile, tools: Tools): Promise<ImportedFile> {
  try {
    return readDocument(await openPackage(source.bytes), source, tools);
  } catch (error) {
    // Elements within elements beyond all that an office program nests.
    if (error instanceof RangeError && /call stack/u.test(error.message)) {
      throw new AppError('content_invalid', { reason: 'importUnsafe', cause: error });
    }
    throw error;
  }
}

function readDocument(
  file: WordPackage,
  source: SourceFile,
  { tally, options }: Tools,
): ImportedFile {
  const { makeBlockId: makeId, importedAt } = options;
  const body = at(file.document, 'body');
  if (body === null) throw new AppError('content_invalid', { reason: 'importDamaged' });
  const context: DocxContext = {
    file,
    tally,
    makeId,
    styles: readStyles(file.related('styles')),
    numbering: readNumbering(file.related('numbering')),
    comments: readComments(file, { makeId, importedAt, tally }),
    changes: openTrackedChanges(makeId, importedAt),
    notes: openNotes(file),
    store: createPictureStore(tally),
    openThreads: new Set(),
    taken: { characters: 0 },
  };
  const read = readBody(body, context);
  tellLost(body, context);
  const headed = titled(read, { fileName: source.fileName, tally, makeId });
  const withHeads = subheadsByLook(headed.parts, tally);
  const captioned = captionFigures(withHeads, context.store, tally, read.captions);
  const parts = [...captioned, ...noteParts(context)];
  tellMargins(file, tally);
  const credits = readBylines(splitLines(parts.map(textOfPart).join('\n')));
  for (const warning of credits.warnings) tally.warnAt({ ...warning, line: null });
  return finishImport(
    {
      format: 'docx',
      charset: null,
      document: assembleArticle(headed.headline, parts, { makeId, tally }),
      metadata: { bylines: credits.bylines },
      review: { threads: context.comments.threads() },
      pictures: context.store.pictures(),
    },
    tally,
    options,
  );
}

/** The headline by the styles of the document, by its first heading, by its first line, or by its file's name. */
function titled(
  { parts, title, subtitle }: BodyReading,
  { fileName, tally, makeId }: { fileName: string; tally: ImportTally; makeId: MakeBlockId },
): { readonly headline: Node; readonly parts: readonly ArticlePart[] } {
  const words = (content: readonly Node[]) => content.map((node) => node.textContent).join('');
  if (title.length > 0 && [...title, ...subtitle].every(({ marks }) => marks.length === 0)) {
    const dash = subtitle.length > 0 ? ' ——' : '';
    const line = `${words(title)}${dash}${words(withoutDash(subtitle))}`;
    return { headline: buildHeadline(parseHeadline(line), makeId), parts };
  }
  if (title.length > 0) {
    const halves = [
      articleSchema.node('kicker'),
      articleSchema.node('mainHeadline', null, [...title]),
    ];
    const below = articleSchema.node('subtitle', null, [...withoutDash(subtitle)]);
    return {
      headline: articleSchema.node('headline', { id: makeId() }, [...halves, below]),
      parts,
    };
  }
  const looked = parts.some(({ kind }) => kind === 'heading')
    ? { title: '', parts }
    : titleByLook(parts);
  const headed = headlineOf(looked.parts, { title: looked.title, fileName, tally });
  return { headline: buildHeadline(headed.headline, makeId), parts: headed.parts };
}

/** The dash of a subtitle is the page's. */
function withoutDash(content: readonly Node[]): readonly Node[] {
  const line = articleSchema.node('paragraph', null, [...content]);
  const dash = /^[—\s]*/u.exec(line.textContent)?.[0].length ?? 0;
  return line.cut(dash).children;
}

/** Notes stand in order at the end of the text, as the page prints them. */
function noteParts(context: DocxContext): ArticlePart[] {
  const { notes, tally, makeId } = context;
  const items = notes.referred().map((note) => {
    const read = note === null ? [] : childrenOf(note).filter((each) => nameOf(each) === 'p');
    const lines = read.flatMap((paragraph) => readParagraph(paragraph, context).lines);
    const paragraphs = lines.flatMap((line): Node[] =>
      line.kind === 'line'
        ? [articleSchema.node('paragraph', { id: makeId() }, [...line.content])]
        : [],
    );
    const empty = articleSchema.node('paragraph', { id: makeId() });
    return articleSchema.node('listItem', null, paragraphs.length === 0 ? [empty] : paragraphs);
  });
  if (items.length === 0) return [];
  tally.change('notesAtEnd', { count: items.length });
  const list = articleSchema.node('orderedList', { id: makeId() }, items);
  return [{ kind: 'block', node: articleSchema.node('authorsNote', { id: makeId() }, [list]) }];
}

/** Counts what is there against what was read, so that text in a place that nobody knows is told. */
function tellLost(body: Xml, { taken, tally }: DocxContext): void {
  const all = textsOutsideFallbacks(body);
  const lost = countOf(all.join('')) - taken.characters;
  if (lost > 0) tally.miss('lostText', { count: lost });
}

function textsOutsideFallbacks(element: Xml): string[] {
  return childrenOf(element).flatMap((child) => {
    const name = nameOf(child);
    if (name === 'Fallback' || name === 'oMath') return [];
    const isText = name === 't' || name === 'delText';
    return isText ? [child.textContent ?? ''] : textsOutsideFallbacks(child);
  });
}

function tellMargins({ archive }: WordPackage, tally: ImportTally): void {
  for (const name of archive.names().filter((each) => /(?:header|footer)\d*\.xml$/u.test(each))) {
    const part = archive.part(name);
    const words = part === null ? '' : within(parseXml(part), 'p').map(textOf).join(' ').trim();
    // A number alone is the page's own.
    if (/[^\d\s\-—/第页共]/u.test(words)) tally.miss('headersFooters', { excerpt: words });
  }
}
