import type { Node } from '@tiptap/pm/model';
import { Step } from '@tiptap/pm/transform';
import type { ArticleContent, ArticleRecord } from '#shared/domain/article';
import { type DeskNotes, noDeskNotes } from '#shared/domain/deskNotes';
import type { JournalBatch, JournalEntry } from '#shared/domain/draft';
import { AppError } from '#shared/domain/errors';
import { emptyMetadata, type Metadata } from '#shared/domain/metadata';
import { emptyReview } from '#shared/domain/review';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import { headlineLine, readDocument } from '#shared/editor/readDocument';
import type { Method, ParsedInput } from '#shared/ipc/contract';
import { createDispatcher, type Handlers } from '../../main/ipc/dispatcher';
import { type Client, createClient } from '../../renderer/bridge/client';
import { idsOf } from './documentBuilder';

/** A draft as the journal would bring it back. */
export type Draft = { readonly document: Node; readonly metadata: Metadata };

type Article = {
  content: ArticleContent;
  revision: number;
  /** Set when the stored document is not to be read. */
  problem: string | null;
  settledSeq: number;
  readonly journal: Map<number, JournalEntry>;
};

export type Call = { readonly method: string; readonly input: unknown };

/**
 * A library in memory behind the real dispatcher and client. It notes every breach of what the desk
 * promises to main; a test must find `breaches` empty.
 */
export type FakeLibrary = {
  readonly client: Client;
  readonly calls: Call[];
  readonly breaches: string[];
  callsOf<M extends Method>(method: M): ParsedInput<M>[];
  stored(id: string): Draft & { readonly revision: number };
  /** What a restart would bring back: the stored draft with its journal. */
  recoverable(id: string): Draft;
  /** Refuses calls of a method until told otherwise. */
  refuse(method: Method, error: AppError | null): void;
  /** Keeps calls of a method waiting until the returned function lets them go. */
  hold(method: Method): () => void;
};

function contentOf(document: Node): ArticleContent {
  return {
    documentVersion: 1,
    document: documentToJson(document),
    metadata: emptyMetadata,
    template: null,
    review: emptyReview,
    portalId: '',
    page: null,
  };
}

function documentOf(content: ArticleContent): Node {
  const parsed = parseDocument(content.document);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.document;
}

function replay(base: Draft, entries: readonly JournalEntry[]): Draft {
  let { document, metadata } = base;
  for (const entry of entries) {
    if (entry.kind === 'metadata') metadata = entry.metadata;
    else if (entry.kind === 'steps')
      for (const json of entry.steps) document = applyStep(document, json);
  }
  return { document, metadata };
}

function applyStep(document: Node, json: unknown): Node {
  const { doc, failed } = Step.fromJSON(document.type.schema, json).apply(document);
  if (doc === null) throw new Error(`a step does not fit: ${failed}`);
  return doc;
}

function recordOf(id: string, article: Article): ArticleRecord {
  const title = article.problem ?? headlineLine(readDocument(documentOf(article.content)).headline);
  const at = '2026-07-12T00:00:00.000Z';
  const summary = {
    id,
    revision: article.revision,
    status: 'draft' as const,
    title,
    source: '',
    channel: '',
    publishedAt: null,
    words: 0,
    createdAt: at,
    updatedAt: at,
    trashedAt: null,
    hasRecovery: false,
    tags: [],
  };
  if (article.problem === null) return { summary, content: article.content, problem: null };
  return { summary, content: null, problem: { message: article.problem, raw: '{"type":"doc"}' } };
}

/** Opens a library of articles by id; a text in place of a document makes one that cannot be read. */
export function createFakeLibrary(articles: Readonly<Record<string, Node | string>>): FakeLibrary {
  const shelf = new Map<string, Article>(
    Object.entries(articles).map(([id, value]) => [
      id,
      {
        content: typeof value === 'string' ? (null as never) : contentOf(value),
        revision: 1,
        problem: typeof value === 'string' ? value : null,
        settledSeq: 0,
        journal: new Map(),
      },
    ]),
  );
  const breaches: string[] = [];
  const find = (id: string): Article => {
    const article = shelf.get(id);
    if (article === undefined) throw new AppError('not_found', { reason: 'articleNotFound' });
    return article;
  };
  const notes = new Map<string, DeskNotes>();
  const draftOf = ({ content }: Article): Draft => ({
    document: documentOf(content),
    metadata: content.metadata,
  });

  const append = (batch: JournalBatch) => {
    const { articleId, baseRevision, firstSeq, entries } = batch;
    const article = find(articleId);
    // A desk that opened the article anew counts from 1 again.
    if (firstSeq === 1 && article.journal.size === 0) article.settledSeq = 0;
    const expected = article.settledSeq + article.journal.size + 1;
    if (firstSeq > expected) breaches.push(`${articleId}: entry ${firstSeq} after ${expected - 1}`);
    if (baseRevision !== article.revision) {
      breaches.push(`${articleId}: entries on ${baseRevision}, which is ${article.revision}`);
    }
    entries.forEach((entry, index) => {
      const seq = firstSeq + index;
      if (seq > article.settledSeq) article.journal.set(seq, entry);
    });
  };

  const save = ({ id, baseRevision, content, throughSeq }: ParsedInput<'articles.save'>) => {
    const article = find(id);
    if (baseRevision !== article.revision) {
      throw new AppError('conflict', { reason: 'revisionMoved' });
    }
    const parsed = parseDocument(content.document);
    if (!parsed.ok) throw new AppError('content_invalid', { reason: 'documentInvalid' });
    const ids = idsOf(parsed.document);
    if (ids.includes('')) breaches.push(`${id}: a block without an id was stored`);
    if (new Set(ids).size !== ids.length) breaches.push(`${id}: an id was stored twice`);
    const held = [...article.journal]
      .filter(([seq]) => seq <= throughSeq)
      .map(([, entry]) => entry);
    if (held.length === throughSeq - article.settledSeq) {
      const replayed = replay(draftOf(article), held);
      if (!replayed.document.eq(parsed.document)) breaches.push(`${id}: journal and save differ`);
      if (JSON.stringify(replayed.metadata) !== JSON.stringify(content.metadata)) {
        breaches.push(`${id}: journal and save differ in metadata`);
      }
    }
    for (const seq of [...article.journal.keys()])
      if (seq <= throughSeq) article.journal.delete(seq);
    article.settledSeq = Math.max(article.settledSeq, throughSeq);
    article.content = content;
    article.revision += 1;
    return {
      revision: article.revision,
      savedAt: `2026-07-12T00:00:${10 + article.revision}.000Z`,
    };
  };

  const answers: Partial<{ [M in Method]: (input: ParsedInput<M>) => unknown }> = {
    'articles.get': ({ id }) => recordOf(id, find(id)),
    'articles.save': save,
    'articles.deskNotes': ({ id }) => notes.get(id) ?? noDeskNotes,
    'articles.keepDeskNotes': ({ id, notes: next }) => {
      notes.set(id, next);
      return null;
    },
    'drafts.append': (batch) => {
      append(batch);
      return null;
    },
    'templates.list': () => [],
    'templateDrafts.list': () => [],
    'window.closeSettled': () => null,
  };
  const doors = createDoors();
  const call = createDispatcher(doors.guard(answers), {
    info: () => undefined,
    warn: () => undefined,
    error: (_message, error) => void breaches.push(String(error)),
  });
  return {
    client: createClient({ invoke: call, subscribe: () => () => undefined }),
    calls: doors.calls,
    breaches,
    callsOf: (method) =>
      doors.calls.filter((each) => each.method === method).map(({ input }) => input as never),
    stored: (id) => ({ ...draftOf(find(id)), revision: find(id).revision }),
    recoverable: (id) => {
      const article = find(id);
      return replay(draftOf(article), [...article.journal.values()]);
    },
    refuse: doors.refuse,
    hold: doors.hold,
  };
}

/** Stands before the handlers: notes each call, holds it or refuses it where a test says so. */
function createDoors() {
  const calls: Call[] = [];
  const refusals = new Map<string, AppError>();
  const held = new Map<string, Promise<void>>();
  return {
    calls,
    refuse: (method: Method, error: AppError | null) => {
      if (error === null) refusals.delete(method);
      else refusals.set(method, error);
    },
    hold: (method: Method) => {
      let letGo: () => void = () => undefined;
      held.set(
        method,
        new Promise((resolve) => {
          letGo = resolve;
        }),
      );
      return () => {
        held.delete(method);
        letGo();
      };
    },
    guard: (answers: Partial<Record<Method, (input: never) => unknown>>): Handlers =>
      new Proxy({} as Handlers, {
        get: (_target, method: Method) => async (input: unknown) => {
          calls.push({ method, input });
          await held.get(method);
          const refusal = refusals.get(method);
          if (refusal !== undefined) throw refusal;
          const answer = answers[method];
          if (answer === undefined) throw new Error(`the fake library does not answer ${method}`);
          return answer(input as never);
        },
      }),
  };
}
