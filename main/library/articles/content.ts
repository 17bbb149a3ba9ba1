import { createHash } from 'node:crypto';
import type { Node } from '@tiptap/pm/model';
import {
  type ArticleContent,
  articleContentSchema,
  currentDocumentVersion,
} from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { upgradeDocument } from '#shared/editor/documentVersions';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import { countBody, headlineLine, readDocument } from '#shared/editor/readDocument';
import { textInForce } from '#shared/editor/textInForce';
import { readingKey } from '../lists/readingKey';

/** A content whose document passed its check, in the current form. */
export type CheckedContent = { readonly content: ArticleContent; readonly document: Node };

/** A stored content as it reads, or its untouched JSON and what is wrong with it. */
export type StoredContent =
  | ({ readonly ok: true } & CheckedContent)
  | { readonly ok: false; readonly message: string; readonly raw: string };

type Check =
  | ({ readonly ok: true } & CheckedContent)
  | { readonly ok: false; readonly message: string };

function check(value: unknown): Check {
  const parsed = articleContentSchema.safeParse(value);
  if (!parsed.success) return { ok: false, message: parsed.error.message };
  const { documentVersion } = parsed.data;
  const upgraded = upgradeDocument(parsed.data.document, documentVersion);
  if (upgraded === null) return { ok: false, message: `document version ${documentVersion}` };
  const result = parseDocument(upgraded);
  if (!result.ok) return result;
  // Written anew from the checked document: equal documents have equal JSON, so hashes tell them apart.
  const document = documentToJson(result.document);
  const content = { ...parsed.data, documentVersion: currentDocumentVersion, document };
  return { ok: true, content, document: result.document };
}

/** Reads a stored content; one that fails comes back raw, never dropped. */
export function readContent(raw: string): StoredContent {
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error), raw };
  }
  const checked = check(value);
  return checked.ok ? checked : { ...checked, raw };
}

/** A content ready to be stored, with the columns that lists show of it. */
export type PreparedContent = CheckedContent & {
  /** The content as JSON in UTF-8, as it is stored and hashed. */
  readonly json: Uint8Array;
  readonly sha256: string;
  readonly title: string;
  /** What lists sort the title by, and the source. */
  readonly titleKey: string;
  readonly source: string;
  readonly sourceKey: string;
  readonly channel: string;
  readonly publishedAt: string | null;
  /** 字数 of the body in force, as the desk counts it. */
  readonly words: number;
  /** Characters of the body with all that is suggested in it. */
  readonly characters: number;
};

/** The SHA-256 of text or bytes, in lower-case hexadecimal. */
export function sha256Of(value: string | Uint8Array): string {
  return createHash('sha256').update(value).digest('hex');
}

/** Makes a checked content ready to be stored. */
export function prepareChecked({ content, document }: CheckedContent): PreparedContent {
  // Once: handed to SQLite as a string, it would be written as UTF-8 a second time, and slower.
  const json = Buffer.from(JSON.stringify(content));
  const inForce = textInForce(document);
  const title = headlineLine(readDocument(inForce).headline);
  const { source } = content.metadata;
  const counts = countBody(inForce);
  return {
    content,
    document,
    json,
    sha256: sha256Of(json),
    title,
    titleKey: readingKey(title),
    source,
    sourceKey: readingKey(source),
    channel: content.metadata.channel,
    publishedAt: content.metadata.publishedAt,
    words: counts.words,
    characters: (inForce === document ? counts : countBody(document)).characters,
  };
}

/** Checks a submitted content; one that fails is refused as `content_invalid`, reason `documentInvalid`. */
export function prepareContent(value: unknown): PreparedContent {
  const checked = check(value);
  if (checked.ok) return prepareChecked(checked);
  throw new AppError('content_invalid', {
    reason: 'documentInvalid',
    details: { message: checked.message.slice(0, 500) },
  });
}
