import { Fragment, type Node } from '@tiptap/pm/model';
import { Assembly } from './assembly';
import type { Choices, Conflict } from './conflict';
import { fatesOf } from './fates';
import { mended } from './mendMerged';
import { mergeHeadline } from './mergeHeadline';
import type { Three } from './mergeValues';
import { kindsApart, root, unitsOf } from './units';

/** A merged document with what is still to be settled; there ours stands. */
export type MergedDocument = { readonly document: Node; readonly conflicts: readonly Conflict[] };

/**
 * Merges two documents that come from a common one, block by block by their ids: what one side changed, moved,
 * added or took out is taken over; what both changed alike is taken once; where they differ there is a
 * conflict, and ours stands until a choice settles it. Nothing that a side wrote is dropped without one.
 * Without conflicts the sides can be exchanged. Null when the parts do not make a document.
 */
export function mergeDocuments(three: Three<Node>, choices: Choices): MergedDocument | null {
  const whole = kindsApart([three.base, three.ours, three.theirs]);
  const sides = {
    base: unitsOf(three.base, whole),
    ours: unitsOf(three.ours, whole),
    theirs: unitsOf(three.theirs, whole),
  };
  const headlines = {
    base: three.base.child(0),
    ours: three.ours.child(0),
    theirs: three.theirs.child(0),
  };
  const headline = mergeHeadline(headlines, choices);
  const { fates, conflicts } = fatesOf(sides, choices);
  const assembly = new Assembly(sides, fates, choices);
  const parts = assembly.childrenOf(root);
  const document = mended(three.ours.copy(Fragment.from([headline.node, ...parts])));
  try {
    document.check();
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const all = [...headline.conflicts, ...conflicts, ...assembly.conflicts];
  return { document, conflicts: all };
}
