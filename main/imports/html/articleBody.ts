import { Readability } from '@mozilla/readability';
import { type PageElement, parsePage } from './parsePage';

/** The part of a page that is its article, and the words outside it. */
export type ArticleBody = { readonly root: PageElement; readonly isFound: boolean };

type ReadableDocument = ConstructorParameters<typeof Readability>[0];

/** Chinese news items of a few sentences are articles; the library's own measure is for English. */
const leastCharacters = 80;

/**
 * Finds the article in a page: the marks of the library that Firefox reads pages with. A page in which it
 * finds none is taken whole.
 */
export function findArticleBody(html: string): ArticleBody {
  const found = new Readability(parsePage(html) as unknown as ReadableDocument, {
    charThreshold: leastCharacters,
    keepClasses: true,
  }).parse();
  const whole = parsePage(html);
  if (!found?.content) return { root: whole.body, isFound: false };
  const root = parsePage(found.content).body;
  return root.textContent.trim() === ''
    ? { root: whole.body, isFound: false }
    : { root, isFound: true };
}
