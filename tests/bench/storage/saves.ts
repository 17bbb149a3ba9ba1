import type { ArticleContent } from '#shared/domain/article';
import {
  createArticle,
  type LibraryDeps,
  saveArticle,
  type WritableDb,
} from '../../../main/library';
import { benchLexicon } from '../library/benchLibrary';
import { inventArticle } from '../library/inventedArticle';
import { type Measured, spreadOf, timeOf } from '../measured';

const saves = 150;
const goals = [
  { characters: 1_500, goal: 5 },
  { characters: 10_000, goal: 10 },
];

/** Saves of articles of two lengths, each a keyword further than the one before. */
export function measureSaves(db: WritableDb, deps: LibraryDeps): Measured[] {
  const lexicon = benchLexicon();
  return goals.map(({ characters, goal }) => {
    const { content } = inventArticle(lexicon, 7_000_000 + characters, characters);
    const { id } = createArticle(db, deps, { content, cause: 'create' });
    const times = Array.from({ length: saves }, (_, at) => {
      const next = changed(content, at);
      return timeOf(() => {
        saveArticle(db, deps, { id, baseRevision: at + 1, content: next, throughSeq: 0 });
      });
    });
    const name = `saving ${characters.toLocaleString('en')} characters`;
    return spreadOf({ table: 'The library', name, goal }, times);
  });
}

/** A content that differs from any other by a number. */
export function changed(content: ArticleContent, number: number): ArticleContent {
  return { ...content, metadata: { ...content.metadata, keywords: [`第${number}次`] } };
}
