import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Folding, SearchRequest } from '#shared/domain/foundArticle';
import { fullFolding } from '#shared/search/foldTable';
import { type Library, openLibrary, restoreArticles, trashArticles } from '../../../main/library';
import { runThrough } from '../../../main/search/breathe';
import { SearchEngine } from '../../../main/search/searchEngine';
import { refusalOf, testDeps, textContent } from '../../support/library';
import {
  addArticle,
  idsFound,
  indexAll,
  rewrite,
  scanFinds,
  stringsInLibrary,
} from '../../support/searching';

// Few letters, so that what is looked for is often nearly there; halves of pairs, widths, cases and variants among them.
const letters = [
  '河',
  '道',
  '清',
  '體',
  '体',
  '臺',
  '台',
  'A',
  'a',
  'Ａ',
  '1',
  '１',
  '。',
  '，',
  ' ',
  '“',
  '😀',
  '\ud83d',
  '\ude00',
];
const words = (maxLength: number) =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((parts) => parts.join(''));
const paragraph = fc.oneof(
  { weight: 6, arbitrary: words(14) },
  // Longer than what postings name.
  {
    weight: 1,
    arbitrary: fc.tuple(words(6), words(6)).map(([a, b]) => `${a}${'河水'.repeat(220)}${b}`),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
);
const article = fc.record({
  title: words(6),
  paragraphs: fc.array(paragraph, { minLength: 1, maxLength: 4 }),
});
type Article = { readonly title: string; readonly paragraphs: readonly string[] };

type Step =
  | { readonly kind: 'add'; readonly article: Article }
  | { readonly kind: 'rewrite'; readonly which: number; readonly article: Article }
  | { readonly kind: 'trash'; readonly which: number }
  | { readonly kind: 'restore'; readonly which: number }
  | { readonly kind: 'index' | 'indexOnce' | 'restart' };
const which = fc.nat(100);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('add' as const), article }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('rewrite' as const), which, article }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('trash' as const, 'restore' as const), which }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constantFrom('index' as const, 'indexOnce' as const, 'restart' as const),
    }),
  },
);

const quoted = words(5)
  .filter((text) => text !== '' && !/["“]/.test(text))
  .map((text) => `"${text}"`);
const query = fc.oneof(
  { weight: 6, arbitrary: quoted },
  { weight: 2, arbitrary: words(4) },
  { weight: 1, arbitrary: quoted.map((text) => `标题:${text}`) },
  { weight: 1, arbitrary: fc.tuple(quoted, quoted).map(([a, b]) => `${a} -${b}`) },
  {
    weight: 1,
    arbitrary: fc.tuple(quoted, quoted, quoted).map(([a, b, c]) => `(${a} OR ${b}) ${c}`),
  },
  { weight: 1, arbitrary: quoted.map((text) => `-${text}`) },
);
const folding: fc.Arbitrary<Folding> = fc.oneof(
  fc.constant(fullFolding),
  fc.record({ width: fc.boolean(), letterCase: fc.boolean(), variants: fc.boolean() }),
);
const order = fc.constantFrom<Pick<SearchRequest, 'sort' | 'descending'>>(
  { sort: 'updated', descending: true },
  { sort: 'relevance', descending: true },
  { sort: 'title', descending: false },
);

/** What is done to a library while it is searched. */
class Newsroom {
  readonly library: Library;
  engine: SearchEngine;
  readonly ids: string[] = [];

  constructor(folder: string) {
    this.library = openLibrary(folder, testDeps);
    this.engine = this.#start();
  }

  #start() {
    const { db, folder } = this.library;
    return new SearchEngine({ db, folder, onTrouble: (what) => expect.unreachable(what) });
  }

  carryOut(step: Step): void {
    const { db } = this.library;
    switch (step.kind) {
      case 'add':
        this.ids.push(addArticle(this.library, step.article.title, ...step.article.paragraphs));
        return;
      case 'index':
        indexAll(this.engine);
        return;
      case 'indexOnce':
        runThrough(this.engine.indexMore());
        return;
      case 'restart':
        this.engine.close();
        this.engine = this.#start();
        return;
    }
    const id = this.ids[step.which % Math.max(1, this.ids.length)];
    if (id === undefined) return;
    if (step.kind === 'trash') trashArticles(db, testDeps, [id]);
    else if (step.kind === 'restore') restoreArticles(db, [id]);
    else {
      const content = textContent(step.article.title, ...step.article.paragraphs);
      // A text that loses too much at once is not stored; then the article stays as it was.
      expect(['accepted', 'conflict shrunk']).toContain(
        refusalOf(() => rewrite(this.library, id, content)),
      );
    }
  }

  close() {
    this.engine.close();
    this.library.close();
  }
}

test('a search finds what a scan finds, whatever has been written, indexed, merged and begun anew', () => {
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 5, maxLength: 40 }),
      fc.array(fc.record({ query, folding, order }), { minLength: 30, maxLength: 30 }),
      (steps, searches) => {
        const folder = mkdtempSync(join(tmpdir(), 'kapok-search-'));
        const newsroom = new Newsroom(folder);
        try {
          steps.forEach((one, index) => {
            newsroom.carryOut(one);
            const looked = searches[index % searches.length];
            if (looked !== undefined) compare(newsroom, [looked]);
          });
          compare(newsroom, searches);
        } finally {
          newsroom.close();
          rmSync(folder, { recursive: true, force: true });
        }
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 200_000, endOnFailure: true },
  );
}, 240_000);

function compare(
  { library, engine, ids }: Newsroom,
  searches: readonly {
    readonly query: string;
    readonly folding: Folding;
    readonly order: Pick<SearchRequest, 'sort' | 'descending'>;
  }[],
): void {
  const known = ids.map((id) => ({
    id,
    strings: stringsInLibrary(library, id),
    isTrashed: isTrashed(library, id),
  }));
  for (const { query: text, folding: how, order: request } of searches) {
    for (const place of ['library', 'trash'] as const) {
      const truth = known
        .filter(
          ({ isTrashed: thrown, strings }) =>
            thrown === (place === 'trash') && scanFinds(strings, text, how),
        )
        .map(({ id }) => id);
      const found = idsFound(engine, text, { place, folding: how, ...request });
      expect([...found].sort(), text).toEqual(truth.sort());
    }
  }
}

function isTrashed(library: Library, id: string): boolean {
  const row = library.db.connection
    .statement('SELECT trashed_at FROM articles WHERE id = ?')
    .get(id);
  return (row as { trashed_at: string | null }).trashed_at !== null;
}
