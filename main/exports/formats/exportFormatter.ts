import type { Node } from '@tiptap/pm/model';
import { AppError } from '#shared/domain/errors';
import type { ExportFormat, ExportLoss } from '#shared/domain/job';
import { parseDocument } from '#shared/editor/parseDocument';
import { textInForce } from '#shared/editor/textInForce';
import type { ExportSnapshot } from '../exportSnapshot';

/** One file of an export; `name` is a plain file name without a folder. */
export type ExportFile = { readonly name: string; readonly bytes: Uint8Array };

/** What an export made, and what the article holds that the format could not take. */
export type ExportResult = {
  readonly files: readonly ExportFile[];
  readonly losses: readonly ExportLoss[];
};

/** One target format. Pure: the same snapshot gives the same bytes, in main or in a worker. */
export type ExportFormatter = {
  readonly format: ExportFormat;
  /** Of the first file, without a dot. */
  readonly extension: string;
  /** Throws `content_invalid` (documentUnreadable) for a document that fails its check. */
  render(snapshot: ExportSnapshot): ExportResult;
};

/** The snapshot's text in force, checked: an export never guesses at one that it does not understand. */
export function checkedDocument(snapshot: ExportSnapshot): Node {
  const parsed = parseDocument(snapshot.content.document);
  if (parsed.ok) return textInForce(parsed.document);
  throw new AppError('content_invalid', { reason: 'documentUnreadable' });
}

/** A file of UTF-8 text. */
export function textFile(name: string, text: string): ExportFile {
  return { name, bytes: new TextEncoder().encode(text) };
}
