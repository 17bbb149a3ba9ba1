import { fieldGroups } from '#shared/search/searchFields';
import type { SearchFilter, SearchQuery } from '#shared/search/searchQuery';
import { groupCodes, type TextRecord } from '../texts/units';
import { holdsTerm, type SearchTerm } from './searchTerm';

/** A query whose texts are ready to be found. */
export type PreparedQuery =
  | { readonly kind: 'term'; readonly term: SearchTerm }
  | { readonly kind: 'filter'; readonly filter: SearchFilter }
  | { readonly kind: 'and' | 'or'; readonly parts: readonly PreparedQuery[] }
  | { readonly kind: 'not'; readonly part: PreparedQuery };

/** Makes the texts of a query ready. */
export function prepareQuery(
  query: SearchQuery,
  termOf: (text: Extract<SearchQuery, { readonly kind: 'text' }>) => SearchTerm,
): PreparedQuery {
  switch (query.kind) {
    case 'text':
      return { kind: 'term', term: termOf(query) };
    case 'filter':
      return query;
    case 'not':
      return { kind: 'not', part: prepareQuery(query.part, termOf) };
    case 'and':
    case 'or':
      return { kind: query.kind, parts: query.parts.map((part) => prepareQuery(part, termOf)) };
  }
}

/** The terms that a query asks to be there. */
export function wantedTerms(query: PreparedQuery | null): readonly SearchTerm[] {
  if (query === null) return [];
  switch (query.kind) {
    case 'term':
      return [query.term];
    case 'and':
    case 'or':
      return query.parts.flatMap(wantedTerms);
    case 'filter':
    case 'not':
      return [];
  }
}

/** Where texts may be by group: all of them, outside of what a query asks not to be there. */
export const everywhere: readonly boolean[] = fieldGroups.map(() => true);

/** Whether an article matches, found by reading it all: for what the index does not hold yet. */
export function scanMatches(
  query: PreparedQuery | null,
  text: TextRecord,
  {
    passes,
    groups,
  }: { readonly passes: (filter: SearchFilter) => boolean; readonly groups: readonly boolean[] },
): boolean {
  if (query === null) return true;
  switch (query.kind) {
    case 'term': {
      const { term } = query;
      return text.spans.some(
        (span) =>
          groups[groupCodes[span.field] as number] &&
          (term.field === null || span.field === term.field) &&
          holdsTerm(text.units, span, term),
      );
    }
    case 'filter':
      return passes(query.filter);
    case 'and':
      return query.parts.every((part) => scanMatches(part, text, { passes, groups }));
    case 'or':
      return query.parts.some((part) => scanMatches(part, text, { passes, groups }));
    case 'not':
      return !scanMatches(query.part, text, { passes, groups: everywhere });
  }
}
