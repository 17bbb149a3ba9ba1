/** The fields of an article that can be searched by themselves. The order is their code in the index: add at the end. */
export const searchFields = [
  'headline',
  'heads',
  'body',
  'captions',
  'source',
  'bylines',
  'channel',
  'column',
  'keywords',
  'place',
  'summary',
  'details',
  'comments',
] as const;
export type SearchField = (typeof searchFields)[number];

/** Fields that the index keeps together and that rank alike. The order is their code in the index. */
export const fieldGroups = [
  'headline',
  'heads',
  'captions',
  'metadata',
  'body',
  'comments',
] as const;
export type FieldGroup = (typeof fieldGroups)[number];

const groups = {
  headline: 'headline',
  heads: 'heads',
  body: 'body',
  captions: 'captions',
  source: 'metadata',
  bylines: 'metadata',
  channel: 'metadata',
  column: 'metadata',
  keywords: 'metadata',
  place: 'metadata',
  summary: 'metadata',
  details: 'metadata',
  comments: 'comments',
} as const satisfies { readonly [F in SearchField]: FieldGroup };

/** The group that a field is kept in. */
export function groupOf(field: SearchField): FieldGroup {
  return groups[field];
}

/** One searchable string of an article: a block's text, a headline's half, a value. No query spans two. */
export type SearchString = { readonly field: SearchField; readonly text: string };
