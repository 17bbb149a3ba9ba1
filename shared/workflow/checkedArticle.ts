import type { Node } from '@tiptap/pm/model';
import type { RefusedValues } from '#shared/domain/deskNotes';
import type { PictureFacts } from '#shared/domain/libraryPicture';
import type { Metadata } from '#shared/domain/metadata';
import type { Review } from '#shared/domain/review';
import type { Template } from '#shared/domain/template';
import type { Finding } from '#shared/domain/workflow/finding';
import type { Gate } from '#shared/domain/workflow/moves';

/** All that gates look at. The document is the whole one; checks of words read `inForce`. */
export type CheckedArticle = {
  readonly document: Node;
  /** The text in force of that document. */
  readonly inForce: Node;
  readonly metadata: Metadata;
  readonly review: Review;
  readonly template: Template | null;
  /** What is stored of the pictures that it shows: null for one that the library has not; those not looked up are left out. */
  readonly pictures: ReadonlyMap<string, PictureFacts | null>;
  /** What was written into fields and cannot be stored as their values. */
  readonly refused: RefusedValues;
  /** ISO 8601. */
  readonly now: string;
  /** Who let the article pass its earlier gates, and who would let it pass now. */
  readonly passes: readonly { readonly gate: Gate; readonly name: string }[];
  readonly name: string;
};

/** Looks for one kind of thing. Pure. */
export type Check = (article: CheckedArticle) => readonly Finding[];

const longestQuote = 60;

/** The first words of a text, to know it by. */
export function quoteOf(text: string): string {
  const characters = [...text.trim()];
  if (characters.length <= longestQuote) return characters.join('');
  return `${characters.slice(0, longestQuote - 1).join('')}…`;
}
