import type { Node } from '@tiptap/pm/model';
import { finderOf } from '#shared/editor/search/findInText';
import { type PatternProblem, patternProblem } from '#shared/editor/search/patternProblem';
import type { SearchQuery, TextMatch } from '#shared/editor/search/searchQuery';
import {
  blocksIn,
  type Hit,
  hitsIn,
  type SearchScope,
  textOf,
} from '#shared/editor/search/searchScope';
import type { PatternRunner } from './patternRunner';

/** Why nothing could be looked for. */
export type FindProblem =
  | PatternProblem
  | { readonly kind: 'tooSlow' }
  /** It finds ends of paragraphs and the like, where there are no words to show or to replace. */
  | { readonly kind: 'onlyPlaces' };

type Found = { readonly hits: readonly Hit[]; readonly problem: FindProblem | null };

const nothing: readonly TextMatch[] = [];

const isPlace = ({ from, to }: TextMatch) => from === to;

/** Searches documents; a block that stays as it is is searched once for each query. */
export function createHitSearch(patterns: PatternRunner) {
  let known = new WeakMap<Node, readonly TextMatch[]>();
  let knownFor = '';

  const runPattern = async (query: SearchQuery, blocks: readonly Node[]) => {
    const fresh = blocks.filter((block) => !known.has(block));
    if (fresh.length === 0) return true;
    const target = known;
    const result = await patterns.run(query, fresh.map(textOf));
    if (result.kind === 'tooSlow') return false;
    for (const [index, block] of fresh.entries())
      target.set(block, result.matches[index] ?? nothing);
    return true;
  };

  return {
    async run(document: Node, query: SearchQuery, scope: SearchScope): Promise<Found> {
      if (query.text === '') return { hits: [], problem: null };
      const problem = query.isPattern ? patternProblem(query.text) : null;
      if (problem !== null) return { hits: [], problem };
      const key = JSON.stringify(query);
      if (key !== knownFor) known = new WeakMap();
      knownFor = key;
      const mine = known;
      const blocks = blocksIn(document, scope).map(({ node }) => node);
      if (!query.isPattern) {
        const find = finderOf(query);
        for (const block of blocks) if (!mine.has(block)) mine.set(block, find(textOf(block)));
      } else if (!(await runPattern(query, blocks))) {
        return { hits: [], problem: { kind: 'tooSlow' } };
      }
      const matchesOf = (block: Node) => mine.get(block) ?? nothing;
      const hits = hitsIn(document, scope, matchesOf);
      const isPlaces = hits.length === 0 && blocks.some((block) => matchesOf(block).some(isPlace));
      return { hits, problem: isPlaces ? { kind: 'onlyPlaces' } : null };
    },
  };
}
