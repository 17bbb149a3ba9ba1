import type { SearchField } from './searchFields';
import type { DateName, OwnedThing } from './searchQuery';

/** What a name before a colon asks for. */
export type FilterName =
  | { readonly kind: 'field'; readonly field: SearchField }
  | { readonly kind: 'status' | 'tag' | 'folder' | 'has' }
  | { readonly kind: 'date'; readonly date: DateName };

const field = (name: SearchField): FilterName => ({ kind: 'field', field: name });
const date = (name: DateName): FilterName => ({ kind: 'date', date: name });

/** Names that a query may put before a colon; the first of each is the one that it is printed with. */
const filters: readonly (readonly [FilterName, ...string[]])[] = [
  [field('headline'), '标题', 'title', 'headline'],
  [field('heads'), '小标题', 'head', 'subhead'],
  [field('body'), '正文', 'body', 'text'],
  [field('captions'), '图注', '图说', 'caption'],
  [field('comments'), '批注', 'comment'],
  [field('source'), '来源', 'source'],
  [field('bylines'), '记者', '作者', '署名', 'by', 'reporter', 'author'],
  [field('channel'), '频道', 'channel'],
  [field('column'), '栏目', 'column'],
  [field('keywords'), '关键词', 'keyword'],
  [field('place'), '地点', 'place'],
  [field('summary'), '摘要', 'summary'],
  [field('details'), '其他', 'details'],
  [{ kind: 'status' }, '状态', 'status'],
  [{ kind: 'tag' }, '标签', 'tag'],
  [{ kind: 'folder' }, '夹', 'folder'],
  [{ kind: 'has' }, '有', 'has'],
  [date('published'), '刊发', 'published'],
  [date('changed'), '修改', 'changed'],
  [date('created'), '建于', 'created'],
];

const byName = new Map(
  filters.flatMap(([filter, ...names]) => names.map((name) => [name, filter])),
);
const printed = new Map(filters.map(([filter, name]) => [keyOf(filter), name ?? '']));

function keyOf(filter: FilterName): string {
  if (filter.kind === 'field') return `field ${filter.field}`;
  return filter.kind === 'date' ? `date ${filter.date}` : filter.kind;
}

/** The filter that a name before a colon asks for. */
export function filterNamed(name: string): FilterName | undefined {
  return byName.get(name.toLowerCase());
}

/** The name that a filter is printed with. */
export function nameOfFilter(filter: FilterName): string {
  return printed.get(keyOf(filter)) ?? '';
}

const things: readonly (readonly [OwnedThing, ...string[]])[] = [
  ['picture', '图片', '图', 'picture', 'image'],
  ['comment', '批注', 'comment'],
  ['likeness', '相同段落', '雷同', 'likeness', 'reuse'],
];
const thingsByName = new Map(
  things.flatMap(([thing, ...names]) => names.map((name) => [name, thing])),
);

/** The thing that `有:` names. */
export function thingNamed(name: string): OwnedThing | undefined {
  return thingsByName.get(name.toLowerCase());
}

/** The name that a thing is printed with. */
export function nameOfThing(thing: OwnedThing): string {
  return things.find(([known]) => known === thing)?.[1] ?? '';
}

/** Words that join the words around them, when they stand alone. */
export const operatorWords: ReadonlyMap<string, 'and' | 'or' | 'not'> = new Map([
  ['AND', 'and'],
  ['OR', 'or'],
  ['NOT', 'not'],
  ['与', 'and'],
  ['或', 'or'],
  ['非', 'not'],
]);
