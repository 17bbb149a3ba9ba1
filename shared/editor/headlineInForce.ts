import type { Node } from '@tiptap/pm/model';
import { headlineLine, readHeadline } from './readDocument';
import { textInForce } from './textInForce';

/** The headline of a document in one line, without what colleagues suggest of it; reads no more than the headline. */
export function headlineInForce({ firstChild }: Node): string {
  return firstChild === null ? '' : headlineLine(readHeadline(textInForce(firstChild)));
}
