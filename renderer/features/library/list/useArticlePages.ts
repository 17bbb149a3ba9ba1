import { useQueries } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import type { ArticleStretch, ArticleView } from '#shared/domain/articleView';
import { useClient } from '../../../bridge/ClientContext';
import { queryOf } from '../../../bridge/queries';
import type { ListLayout } from './listLayout';
import type { LineRange } from './useListWindow';

/** Articles read at once. */
const pageSize = 50;
/** How long a page is kept that nobody looks at any more, in ms: long enough to scroll back a little. */
const keptMs = 2_000;
/** A list that is dragged past whole pages reads the one where it comes to rest. */
const restMs = 80;

type PageName = Pick<ArticleStretch, 'group' | 'offset'>;
const nameOf = ({ group, offset }: PageName) => `${offset}:${group}`;

/** The articles of a list that have been read, by their place. */
export type LoadedRows = {
  rowAt(group: string, offset: number): ArticleSummary | undefined;
  /** The line on which an article stands, when it has been read. */
  lineOf(id: string): number | undefined;
  /** All that have been read, in their order. */
  readonly ids: readonly string[];
  readonly error: Error | null;
  retry(): void;
};

/** Reads the pages of a list that are in view and their neighbours, and keeps no others. */
export function useArticlePages(
  view: ArticleView,
  layout: ListLayout,
  inView: LineRange,
): LoadedRows {
  const client = useClient();
  const { first, last } = inView;
  const wanted = useMemo(
    () => pagesOf(layout, withNeighbours(layout, { first, last }), pageSize),
    [layout, first, last],
  );
  const pages = useRested(wanted);
  const results = useQueries({
    queries: pages.map(({ group, offset }) => ({
      ...queryOf(client, 'articles.page', { ...view, group, offset, limit: pageSize }),
      gcTime: keptMs,
    })),
  });
  const read = new Map(pages.map((page, index) => [nameOf(page), results[index]?.data?.rows]));
  return {
    rowAt: (group, offset) => {
      const start = offset - (offset % pageSize);
      return read.get(nameOf({ group, offset: start }))?.[offset - start];
    },
    lineOf: (id) => {
      for (const { group, offset } of pages) {
        const at = read.get(nameOf({ group, offset }))?.findIndex((row) => row.id === id) ?? -1;
        if (at >= 0) return layout.indexOf(group, offset + at);
      }
      return undefined;
    },
    ids: results.flatMap(({ data }) => data?.rows.map(({ id }) => id) ?? []),
    error: results.find(({ error }) => error !== null)?.error ?? null,
    retry: () => {
      for (const { error, refetch } of results) if (error !== null) void refetch();
    },
  };
}

/** The lines in view with as many before and after them. */
export function withNeighbours(layout: ListLayout, { first, last }: LineRange): LineRange {
  const beyond = last - first + 1;
  return {
    first: Math.max(0, first - beyond),
    last: Math.min(layout.lineCount - 1, last + beyond),
  };
}

/** The pages of so many articles that these lines stand on. */
export function pagesOf(
  layout: ListLayout,
  { first, last }: LineRange,
  size: number,
): readonly PageName[] {
  const pages = new Map<string, PageName>();
  for (let index = first; index <= last; index += 1) {
    const line = layout.lineAt(index);
    if (line?.kind !== 'row') continue;
    const page = { group: line.group, offset: line.offset - (line.offset % size) };
    pages.set(nameOf(page), page);
  }
  return [...pages.values()];
}

/** The pages to read: at once while they join those read before, after a rest when they lie far off. */
function useRested(wanted: readonly PageName[]): readonly PageName[] {
  const [rested, setRested] = useState(wanted);
  const before = new Set(rested.map(nameOf));
  const joins = before.size === 0 || wanted.some((page) => before.has(nameOf(page)));
  useEffect(() => {
    const settle = () => setRested(wanted);
    if (joins) return settle();
    const timer = setTimeout(settle, restMs);
    return () => clearTimeout(timer);
  }, [wanted, joins]);
  return joins ? wanted : rested;
}
