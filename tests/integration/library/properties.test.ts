import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEntry } from '#shared/domain/draft';
import {
  checkIntegrity,
  countLibrary,
  createArticle,
  foldJournals,
  type Library,
  listRecoveries,
  listRevisions,
  readArticle,
  saveArticle,
} from '../../../main/library';
import {
  append,
  contentOf,
  documentOf,
  edit,
  newArticle,
  refusalOf,
  testDeps,
  testLibrary,
  textContent,
} from '../../support/library';

/** One thing a writer does; numbers choose places by their share of the document. */
const action = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: fc.nat(),
    text: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
  }),
  fc.record({
    kind: fc.constant('cut' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 30 }),
  }),
  fc.record({ kind: fc.constant('split' as const), at: fc.nat() }),
  fc.record({
    kind: fc.constant('bold' as const),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 30 }),
  }),
);
type Action = typeof action extends fc.Arbitrary<infer T> ? T : never;

/** Does what the writer does, where the document allows it. */
function perform(document: Node, { at, ...doing }: Action) {
  const { schema } = document.type;
  const paragraphs: { start: number; size: number }[] = [];
  document.descendants((node, position) => {
    if (node.type.name === 'paragraph')
      paragraphs.push({ start: position + 1, size: node.content.size });
  });
  const paragraph = paragraphs[at % paragraphs.length] ?? { start: 0, size: 0 };
  const from = paragraph.start + (at % (paragraph.size + 1));
  const to = Math.min(
    from + ('length' in doing ? doing.length : 0),
    paragraph.start + paragraph.size,
  );
  return edit(document, (transform) => {
    if (doing.kind === 'type') transform.insert(from, schema.text(doing.text));
    else if (doing.kind === 'cut') transform.delete(from, to);
    else if (doing.kind === 'split') transform.split(from);
    else transform.addMark(from, to, schema.mark('bold'));
  });
}

function performAll(start: Node, actions: readonly Action[]) {
  let document = start;
  const entries = actions.map((doing): JournalEntry => {
    const done = perform(document, doing);
    document = done.document;
    return done.entry;
  });
  return { document, entries };
}

test('whatever was journaled comes back as it was typed, wherever saves and restarts fall', () => {
  const library = testLibrary();
  const start = documentOf('题', '第一段文字', '第二段，还有字');
  fc.assert(
    fc.property(
      fc.array(action, { minLength: 1, maxLength: 25 }),
      fc.nat(),
      fc.integer({ min: 1, max: 6 }),
      (actions, cut, size) => {
        const { id } = createArticle(library.db, testDeps, {
          content: contentOf(start),
          cause: 'create',
        });
        const { entries, document } = performAll(start, actions);
        const through = cut % (actions.length + 1);
        for (let first = 1; first <= entries.length; first += size) {
          append(library, id, { first, entries: entries.slice(first - 1, first - 1 + size) });
        }
        const content = contentOf(performAll(start, actions.slice(0, through)).document);
        saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq: through });
        expect(foldJournals(library.db, testDeps).rejectedEntries).toBe(0);
        const [recovery] = listRecoveries(library.db, id).recoveries;
        const text = recovery?.content ?? readArticle(library.db, id).content;
        expect(text).toEqual(contentOf(document));
        expect(countLibrary(library.db).journalEntries).toBe(0);
      },
    ),
    { numRuns: 150 },
  );
});

test('no order of makings, saves, late saves and refusals breaks a history or loses a text', () => {
  const library = testLibrary();
  const step = fc.record({
    which: fc.nat(2),
    lag: fc.constantFrom(0, 0, 0, 1, 2, -1),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const ids = [0, 1, 2].map(() => newArticle(library));
      const submitted = new Map(ids.map((id) => [id, [textContent('标题', '正文')]]));
      for (const { which, lag, text } of steps) {
        const id = ids[which] ?? '';
        const { revision } = readArticle(library.db, id).summary;
        const content = textContent('题', text);
        const baseRevision = Math.max(1, revision - lag);
        const refusal = refusalOf(() =>
          saveArticle(library.db, testDeps, { id, baseRevision, content, throughSeq: 0 }),
        );
        expect(refusal).toBe(baseRevision === revision ? 'accepted' : 'conflict revisionMismatch');
        submitted.get(id)?.push(content);
      }
      for (const id of ids) expectWholeHistory(library, id, submitted.get(id) ?? []);
    }),
    { numRuns: 60 },
  );
  expect(checkIntegrity(library.db, { deep: true }).ok).toBe(true);
});

/** Revisions are numbered without a gap, and each submitted text is a revision or a recovery. */
function expectWholeHistory(library: Library, id: string, submitted: readonly unknown[]): void {
  const { summary } = readArticle(library.db, id);
  const numbers = listRevisions(library.db, id).map(({ revision }) => revision);
  expect(numbers).toEqual(
    Array.from({ length: summary.revision }, (_, at) => summary.revision - at),
  );
  const { driver } = library.db.connection;
  const kept = driver
    .prepare(
      'SELECT content FROM revisions WHERE article_id = ? UNION SELECT content FROM recoveries WHERE article_id = ?',
    )
    .pluck()
    .all(id, id)
    .map(String);
  for (const content of submitted) expect(kept).toContain(JSON.stringify(content));
}

test('no save without its steps leaves less than half of a long text', () => {
  const library = testLibrary();
  const lengths = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }));
  fc.assert(
    fc.property(lengths, fc.boolean(), ([before, after], journaled) => {
      const start = documentOf('题', '字'.repeat(before));
      const { id } = createArticle(library.db, testDeps, {
        content: contentOf(start),
        cause: 'create',
      });
      const end = start.content.size - 2;
      const { entry, document } = edit(start, (transform) => {
        if (after < before) transform.delete(end - (before - after), end);
        else if (after > before)
          transform.insert(end, start.type.schema.text('字'.repeat(after - before)));
      });
      if (journaled) append(library, id, { entries: [entry] });
      const content = contentOf(document);
      const throughSeq = journaled ? 1 : 0;
      const refusal = refusalOf(() =>
        saveArticle(library.db, testDeps, { id, baseRevision: 1, content, throughSeq }),
      );
      const refused = !journaled && before > 200 && after * 2 < before;
      expect(refusal).toBe(refused ? 'conflict shrunk' : 'accepted');
      expect(readArticle(library.db, id).summary.words).toBe(refused ? before : after);
      expect(listRecoveries(library.db, id).recoveries).toHaveLength(refused ? 1 : 0);
    }),
    { numRuns: 150 },
  );
});
