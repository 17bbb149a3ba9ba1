import type { SearchField } from './searchFields';

/** Dates of an article that a query may ask for. */
export const dateNames = ['published', 'changed', 'created'] as const;
export type DateName = (typeof dateNames)[number];

/** Things that an article may have; `likeness` is paragraphs that stand in other articles too. */
export const ownedThings = ['picture', 'comment', 'likeness'] as const;
export type OwnedThing = (typeof ownedThings)[number];

/** What holds of an article beside its text. Days are `YYYY-MM-DD` by the newsroom's clock, both within. */
export type SearchFilter =
  | { readonly kind: 'status'; readonly name: string }
  | { readonly kind: 'tag'; readonly name: string }
  | { readonly kind: 'folder'; readonly name: string }
  | {
      readonly kind: 'date';
      readonly date: DateName;
      readonly from: string | null;
      readonly to: string | null;
    }
  | { readonly kind: 'has'; readonly thing: OwnedThing };

/** What is looked for. `and` and `or` have at least two parts, none of their own kind. */
export type SearchQuery =
  | { readonly kind: 'text'; readonly text: string; readonly field: SearchField | null }
  | { readonly kind: 'filter'; readonly filter: SearchFilter }
  | { readonly kind: 'and'; readonly parts: readonly SearchQuery[] }
  | { readonly kind: 'or'; readonly parts: readonly SearchQuery[] }
  | { readonly kind: 'not'; readonly part: SearchQuery };

/** Whether a query asks anywhere for a thing. */
export function asksFor(query: SearchQuery | null, thing: OwnedThing): boolean {
  switch (query?.kind) {
    case undefined:
    case 'text':
      return false;
    case 'filter':
      return query.filter.kind === 'has' && query.filter.thing === thing;
    case 'not':
      return asksFor(query.part, thing);
    case 'and':
    case 'or':
      return query.parts.some((part) => asksFor(part, thing));
  }
}

/** Joins parts into one query, taking up those that are joined the same way already; null for none. */
export function joinQueries(kind: 'and' | 'or', parts: readonly SearchQuery[]): SearchQuery | null {
  const flat = parts.flatMap((part) => (part.kind === kind ? part.parts : [part]));
  const [first, ...more] = flat;
  if (first === undefined) return null;
  return more.length === 0 ? first : { kind, parts: flat };
}
