import type { MarkupHolder } from './markup';
import type { PastedBlock } from './pastedBlocks';

/** Reads what is inside an element as blocks of their own; what lies deeper than a page can comes as words. */
export type ReadInside = (part: MarkupHolder) => PastedBlock[];
