import type { ArticleId } from '#shared/domain/article';

/** The revisions on which articles were opened at this desk: what is written now was begun on them. */
export type OpenBases = {
  add(articleId: ArticleId, revision: number): void;
  of(articleId: ArticleId): readonly number[];
};

export function createOpenBases(): OpenBases {
  const bases = new Map<ArticleId, Set<number>>();
  return {
    add: (articleId, revision) => {
      bases.set(articleId, (bases.get(articleId) ?? new Set()).add(revision));
    },
    of: (articleId) => [...(bases.get(articleId) ?? [])],
  };
}
