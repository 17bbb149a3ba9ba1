import type { ArticleContent } from '#shared/domain/article';
import type { ImportReading } from '#shared/domain/importReport';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { NewCapture, NewMedia } from '../library';

/** A file to import, as it came. */
export type SourceFile = {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  /** The bytes of a file that this one names as its own, by its relative address; null for none. */
  readonly readBeside: (address: string) => Uint8Array | null;
};

/** What every reader is given beside its file. */
export type ReadOptions = {
  readonly makeBlockId: MakeBlockId;
  /** ISO 8601 time of the import. */
  readonly importedAt: string;
  /** Portal profile of the articles that are made. */
  readonly portalId: string;
};

/** An article as read from a file, with the file's pictures and what its reading reports; plain data. */
export type ImportedFile = {
  readonly content: ArticleContent;
  readonly pictures: readonly NewMedia[];
  readonly capture: NewCapture | null;
  readonly report: ImportReading;
};
