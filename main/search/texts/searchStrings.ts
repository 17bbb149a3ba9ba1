import { currentDocumentVersion, wordsSinceVersion } from '#shared/domain/article';
import { textInForce } from '#shared/editor/textInForce';
import type { SearchField, SearchString } from '#shared/search/searchFields';
import { readContent } from '../../library';

/** What of an article can be searched: its strings, in the order of fields, and what it has beside them. */
export type Searchable = {
  readonly strings: readonly SearchString[];
  readonly hasPicture: boolean;
  readonly hasComment: boolean;
};

/** An article as it stands in the library, unread. */
export type StoredText = {
  readonly content: string;
  readonly title: string;
  readonly source: string;
  readonly channel: string;
};

type Json = Readonly<Record<string, unknown>>;

/** What is suggested needs the whole schema to be left out; nearly every article has nothing of the kind. */
export const suggested = /"type":"(?:insertion|deletion|formatChange)"|"change":\{/;

/**
 * The strings of an article that a person reads: the text in force, its metadata, what colleagues say. A
 * content that cannot be read gives what lists show of it, so that the article can still be found.
 */
export function searchStrings(stored: StoredText): Searchable {
  const content = inForce(stored.content);
  if (content === null) {
    return {
      strings: readable([
        ['headline', stored.title],
        ['source', stored.source],
        ['channel', stored.channel],
      ]),
      hasPicture: false,
      hasComment: false,
    };
  }
  const text: FieldText[] = [];
  const hasPicture = walk(content.document, text);
  const comments = commentsOf(content.review);
  const strings = readable([...text, ...metadataOf(content.metadata), ...comments]);
  return { strings, hasPicture, hasComment: comments.length > 0 };
}

type FieldText = readonly [SearchField, unknown];

function readable(values: readonly FieldText[]): SearchString[] {
  return values.flatMap(([field, text]) =>
    typeof text === 'string' && text !== '' ? [{ field, text }] : [],
  );
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function inForce(raw: string): Json | null {
  const content = parsed(raw);
  if (content === null) return null;
  if (isOfToday(content.documentVersion) && !suggested.test(raw)) return content;
  const stored = readContent(raw);
  if (!stored.ok) return content;
  return { ...content, document: textInForce(stored.document).toJSON() };
}

/** Whether documents of a version are read as they are, without being brought to the form of today. */
export function isOfToday(version: unknown): boolean {
  if (typeof version !== 'number') return false;
  return version >= wordsSinceVersion && version <= currentDocumentVersion;
}

function parsed(raw: string): Json | null {
  try {
    const value: unknown = JSON.parse(raw);
    return isJson(value) ? value : null;
  } catch {
    // What is wrong with it is told where the article is opened.
    return null;
  }
}

const fieldOfNode: Readonly<Record<string, SearchField>> = {
  kicker: 'headline',
  mainHeadline: 'headline',
  subtitle: 'headline',
  sectionLabel: 'heads',
  sectionHeadline: 'heads',
  subhead: 'heads',
  boxHeadline: 'heads',
  caption: 'captions',
  credit: 'captions',
};

/** Collects the text of a node and says whether there is a picture in it. */
function walk(node: unknown, into: FieldText[]): boolean {
  if (!isJson(node)) return false;
  const attrs = isJson(node.attrs) ? node.attrs : {};
  const isFigure = node.type === 'figure';
  if (isFigure) into.push(['captions', attrs.alt]);
  let hasPicture = isFigure && typeof attrs.mediaId === 'string' && attrs.mediaId !== '';
  let text = '';
  for (const child of listOf(node.content)) {
    if (isJson(child) && typeof child.text === 'string') text += child.text;
    else hasPicture = walk(child, into) || hasPicture;
  }
  into.push([fieldOfNode[String(node.type)] ?? 'body', text]);
  return hasPicture;
}

const namedFields: Readonly<Record<string, SearchField>> = {
  source: 'source',
  channel: 'channel',
  column: 'column',
  keywords: 'keywords',
  place: 'place',
  summary: 'summary',
  bylines: 'bylines',
};
/** Codes and moments, which nobody reads as they are stored. */
const unread: ReadonlySet<string> = new Set([
  'publishedAt',
  'embargoUntil',
  'expiresAt',
  'topics',
  'urgency',
]);

function metadataOf(metadata: unknown): FieldText[] {
  if (!isJson(metadata)) return [];
  return Object.entries(metadata).flatMap(([name, value]) => {
    if (unread.has(name)) return [];
    const field = namedFields[name] ?? 'details';
    return stringsIn(value).map((text): FieldText => [field, text]);
  });
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (!isJson(value)) return [];
  const { role: _codeOfByline, ...rest } = value;
  return Object.values(rest).flatMap(stringsIn);
}

function commentsOf(review: unknown): FieldText[] {
  const threads = isJson(review) ? listOf(review.threads).filter(isJson) : [];
  return threads.flatMap((thread): FieldText[] => [
    ['comments', thread.quote],
    ...listOf(thread.messages)
      .filter(isJson)
      .flatMap(({ author, text }): FieldText[] => [
        ['comments', author],
        ['comments', text],
      ]),
  ]);
}
