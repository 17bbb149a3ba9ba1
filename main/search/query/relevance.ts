import { type FieldGroup, fieldGroups } from '#shared/search/searchFields';

const day = 24 * 60 * 60 * 1_000;

/**
 * How hits are ranked. An article comes before another when it was saved later; one that says what was looked for in
 * a better place counts as if it had been saved so much later: in the headline by five years, in heads by two, in
 * captions or metadata by one, in the body as it is, in comments alone as if a year before. The place of an article
 * is the worst of the best places of all that was asked for: it has everything there or better. So a headline of
 * last year stands before a body of today, and a body of today before a headline of six years ago.
 *
 * Within one place the order is that of time, which is the order of the index: the first hits are found by
 * merging one stream a place, without looking at the rest.
 */
const places: readonly { readonly groups: readonly FieldGroup[]; readonly bonusMs: number }[] = [
  { groups: ['headline'], bonusMs: 5 * 365 * day },
  { groups: ['heads'], bonusMs: 2 * 365 * day },
  { groups: ['captions', 'metadata'], bonusMs: 365 * day },
  { groups: ['body'], bonusMs: 0 },
  { groups: ['comments'], bonusMs: -365 * day },
];

/** By rank of place, the groups that are as good or better, and what a hit there is worth in ms. */
export const rankedPlaces = places.map(({ bonusMs }, rank) => {
  const known = new Set(places.slice(0, rank + 1).flatMap(({ groups }) => groups));
  return { bonusMs, groups: fieldGroups.map((group) => known.has(group)) };
});
