import { currentDocumentVersion, wordsSinceVersion } from '#shared/domain/article';
import { textInForce } from '#shared/editor/textInForce';
import type { SearchField, SearchString } from '#shared/search/searchFields';
import { decodeUtf8, readContent, type StoredText } from '../../library';

/** What of an article can be searched: its strings, in the order of fields, and what it has beside them. */
export type Searchable = {
  readonly strings: readonly SearchString[];
  /** Whether every one of them stands in the stored content in one piece, as it is read. */
  readonly isPlain: boolean;
  readonly hasPicture: boolean;
  readonly hasComment: boolean;
};

type Json = Readonly<Record<string, unknown>>;

/** What is suggested needs the whole schema to be left out; nearly every article has nothing of the kind. */
const suggested = /"type":"(?:insertion|deletion|formatChange)"|"change":\{/;

/**
 * The strings of an article that a person reads: the text in force, its metadata, what colleagues say. A
 * content that cannot be read gives what lists show of it, so that the article can still be found.
 */
export function searchStrings(stored: StoredText): Searchable {
  const raw = decodeUtf8(stored.content);
  const content = parsed(raw);
  if (content === null) {
    const { title, source, channel } = stored.listed();
    return {
      strings: readable([
        ['headline', title],
        ['source', source],
        ['channel', channel],
      ]),
      isPlain: false,
      hasPicture: false,
      hasComment: false,
    };
  }
  const isStored = isOfToday(content.documentVersion) && !suggested.test(raw);
  const inForce = isStored ? content : textInForceOf(raw, content);
  const found: Found = { text: [], hasPicture: false, isWhole: true };
  walk(inForce.document, found);
  const comments = commentsOf(inForce.review);
  return {
    strings: readable([...found.text, ...metadataOf(inForce.metadata), ...comments]),
    isPlain: isStored && found.isWhole && !writtenByCode.test(raw),
    hasPicture: found.hasPicture,
    hasComment: comments.length > 0,
  };
}

/** An escape that stands for a unit by its code, or for one that could stand there as itself. */
const writtenByCode = /\\(?![bfnrt"\\])/;

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

function textInForceOf(raw: string, content: Json): Json {
  const stored = readContent(raw);
  if (!stored.ok) return content;
  return { ...content, document: textInForce(stored.document).toJSON() };
}

/** Whether documents of a version are read as they are, without being brought to the form of today. */
function isOfToday(version: unknown): boolean {
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

/** What was collected of a document: its text, and whether each piece of it is one string of the document. */
type Found = { readonly text: FieldText[]; hasPicture: boolean; isWhole: boolean };

/** Collects what a node holds. */
function walk(node: unknown, into: Found): void {
  if (!isJson(node)) return;
  const attrs = isJson(node.attrs) ? node.attrs : {};
  if (node.type === 'figure') {
    into.text.push(['captions', attrs.alt]);
    if (typeof attrs.mediaId === 'string' && attrs.mediaId !== '') into.hasPicture = true;
  }
  let text = '';
  for (const child of listOf(node.content)) {
    if (isJson(child) && typeof child.text === 'string') {
      if (text !== '') into.isWhole = false;
      text += child.text;
    } else walk(child, into);
  }
  into.text.push([fieldOfNode[String(node.type)] ?? 'body', text]);
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
