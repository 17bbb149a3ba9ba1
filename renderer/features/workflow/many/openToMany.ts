import type { ArticleSummary } from '#shared/domain/article';
import { type Move, moves, type Transition, transitions } from '#shared/domain/workflow/moves';

/** A move that some of many articles can make. */
export type ManyMove = {
  readonly transition: Transition;
  /** The first line of the table that fits one of them: its words and rules are those of the others. */
  readonly move: Move;
  /** The articles that stand where it leads from; whether they were published main alone knows. */
  readonly articles: readonly ArticleSummary[];
};

/** The moves that are open to some of these articles, in the order of their buttons. */
export function openToMany(articles: readonly ArticleSummary[]): readonly ManyMove[] {
  return transitions.flatMap((transition): ManyMove[] => {
    const lines = moves.filter((move) => move.transition === transition);
    const able = articles.filter(
      ({ status, trashedAt }) => trashedAt === null && lines.some(({ from }) => from === status),
    );
    const move = lines.find(({ from }) => from === able[0]?.status);
    return move === undefined ? [] : [{ transition, move, articles: able }];
  });
}
