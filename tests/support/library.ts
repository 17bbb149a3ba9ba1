import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Node } from '@tiptap/pm/model';
import { Transform } from '@tiptap/pm/transform';
import Database from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import {
  type ArticleContent,
  type ArticleStatus,
  currentDocumentVersion,
} from '#shared/domain/article';
import { type ArticlePlace, type ArticleStretch, plainView } from '#shared/domain/articleView';
import type { JournalEntry } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import {
  buildDocument,
  buildHeadline,
  buildLead,
  buildParagraph,
} from '#shared/editor/buildDocument';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import {
  appendJournal,
  createArticle,
  type Library,
  type OpenDeps,
  openLibrary,
  readArticle,
  type WritableDb,
} from '../../main/library';
import { randomIds } from '../../main/ports/ids';

/** A clock that goes on by one second at every look, so that no two stamps are the same. */
export function tickingClock(start = '2024-05-01T00:00:00.000Z') {
  let ms = Date.parse(start);
  return {
    now: () => {
      ms += 1_000;
      return new Date(ms);
    },
  };
}

/** A folder of its own, gone when the test ends. */
export function tempFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'kapok-library-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** What commands take in tests. */
export const testDeps = { clock: tickingClock(), ids: randomIds };

/** A library in a folder of its own or the one given, closed when the test ends. */
export function testLibrary(folder = tempFolder(), options: Partial<OpenDeps> = {}): Library {
  const library = openLibrary(folder, { ...testDeps, ...options });
  onTestFinished(() => library.close());
  return library;
}

/** A document with one headline and a lead of these paragraphs; equal texts give equal documents. */
export function documentOf(title: string, ...paragraphs: readonly string[]): Node {
  let count = 0;
  const makeId = () => {
    count += 1;
    return `block-${count}`;
  };
  const blocks = paragraphs.map((text) => buildParagraph(text, makeId));
  return buildDocument(
    buildHeadline({ kicker: '', main: [title], subtitle: '' }, makeId),
    buildLead(blocks, makeId),
    [],
  );
}

/** The content around a document. */
export function contentOf(document: Node, metadata: Partial<Metadata> = {}): ArticleContent {
  return {
    documentVersion: currentDocumentVersion,
    document: documentToJson(document),
    metadata: { ...emptyMetadata, ...metadata },
    template: null,
    review: emptyReview,
    portalId: 'portal',
    page: null,
  };
}

/** A content with one headline and a lead of these paragraphs. */
export function textContent(title: string, ...paragraphs: readonly string[]): ArticleContent {
  return contentOf(documentOf(title, ...paragraphs));
}

/** A new article with this text. */
export function newArticle(library: Library, title = '标题', ...paragraphs: readonly string[]) {
  const content = textContent(title, ...(paragraphs.length ? paragraphs : ['正文']));
  return createArticle(library.db, testDeps, { content, cause: 'create' }).id;
}

/** The checked document of a content. */
export function documentIn(content: ArticleContent | null | undefined): Node {
  const parsed = parseDocument(content?.document);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.document;
}

/** Text of the whole document. */
export function textIn(content: ArticleContent | null | undefined): string {
  return documentIn(content).textContent;
}

/** A change of a document as the editor journals it, with the document after it. */
export function edit(document: Node, change: (transform: Transform) => void) {
  const transform = new Transform(document);
  change(transform);
  const steps = transform.steps.map((step) => step.toJSON());
  const entry: JournalEntry = { kind: 'steps', steps };
  return { entry, document: transform.doc };
}

/** Where the text of the last paragraph ends. */
export function endOfText(document: Node): number {
  let end = 0;
  document.descendants((node, position) => {
    if (node.isTextblock) end = position + 1 + node.content.size;
  });
  return end;
}

/** Types at the end of the text. */
export function typeAtEnd(document: Node, text: string) {
  return edit(document, (transform) => {
    transform.insert(endOfText(document), document.type.schema.text(text));
  });
}

/** Entries that type these texts one after another, from an article's stored document on. */
export function typing(library: Library, id: string, ...texts: readonly string[]) {
  let document = documentIn(readArticle(library.db, id).content);
  const entries = texts.map((text) => {
    const typed = typeAtEnd(document, text);
    document = typed.document;
    return typed.entry;
  });
  return { entries, document };
}

/** Appends to the journal of an article; on revision 1 and from entry 1 unless told otherwise. */
export function append(
  library: Library,
  articleId: string,
  batch: {
    readonly base?: number;
    readonly first?: number;
    readonly entries: readonly JournalEntry[];
  },
): void {
  const { base: baseRevision = 1, first: firstSeq = 1 } = batch;
  const entries = [...batch.entries];
  appendJournal(library.db, testDeps, { articleId, baseRevision, firstSeq, entries });
}

/** Runs SQL on the file behind the library's back, with its guards off. */
export function tamper(library: Library, sql: string): void {
  const driver = new Database(library.file);
  try {
    driver.pragma('foreign_keys = OFF');
    driver.exec('DROP TRIGGER IF EXISTS revisions_never_change');
    driver.exec(sql);
  } finally {
    driver.close();
  }
}

/** Puts an article at a place of its way without going it: for lists, which only show where articles stand. */
export function standAt(db: WritableDb, id: string, status: ArticleStatus): void {
  db.connection.driver.prepare('UPDATE articles SET status = ? WHERE id = ?').run(status, id);
}

/** One value read from the file behind the library's back. */
export function peek(library: Library, sql: string): unknown {
  const driver = new Database(library.file, { readonly: true });
  try {
    return driver.prepare(sql).pluck().get();
  } finally {
    driver.close();
  }
}

/** The first articles of a place, the last changed first. */
export function listOf(place: ArticlePlace): ArticleStretch {
  return { ...plainView, place, group: '', offset: 0, limit: 100 };
}

/** The refusal that a call ends in, as `code` or `code reason`. */
export function refusalOf(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return error.reason === undefined ? error.code : `${error.code} ${error.reason}`;
  }
  return 'accepted';
}
