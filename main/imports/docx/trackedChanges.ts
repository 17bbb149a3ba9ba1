import { limits } from '#shared/domain/limits';
import type { Suggestion } from '#shared/domain/review';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import { momentOf } from './comments';
import { attribute, type Xml } from './xml';

/** The suggestions that a document's tracked changes become. */
export type TrackedChanges = {
  /** The suggestion of a tracked change; those that one author made at one time, one after the other, share an id. */
  suggestionOf(change: Xml): Suggestion;
  /** Text that nobody changed parts what was done before from what comes behind. */
  rest(): void;
};

/** Names the tracked changes of a document (ECMA-376 Part 1, 17.13.5) as suggestions. */
export function openTrackedChanges(makeId: MakeBlockId, importedAt: string): TrackedChanges {
  let last: Suggestion | null = null;
  return {
    suggestionOf: (change) => {
      const author = attribute(change, 'author').slice(0, limits.authorLength);
      const at = momentOf(attribute(change, 'date'), importedAt);
      if (last?.author !== author || last.at !== at) last = { id: makeId(), author, at };
      return last;
    },
    rest: () => {
      last = null;
    },
  };
}
