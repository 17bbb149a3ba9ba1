import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { PictureStore } from '../article/pictureStore';
import type { ImportTally } from '../importTally';
import type { Comments } from './comments';
import type { Notes } from './notes';
import type { Numbering } from './numbering';
import type { WordPackage } from './package';
import type { Styles } from './styles';
import type { TrackedChanges } from './trackedChanges';

/** What the readers of a document share. */
export type DocxContext = {
  readonly file: WordPackage;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly comments: Comments;
  readonly changes: TrackedChanges;
  readonly notes: Notes;
  readonly store: PictureStore;
  readonly tally: ImportTally;
  readonly makeId: MakeBlockId;
  /** Threads whose stretch of text is open at this place of the document. */
  readonly openThreads: Set<string>;
  /** Characters of text that were read, to be held against those that are there. */
  readonly taken: { characters: number };
};
