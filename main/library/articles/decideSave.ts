/** What a save is decided on. */
export type SaveFacts = {
  readonly baseRevision: number;
  readonly currentRevision: number;
  /** The stored content is the submitted one, letter for letter. */
  readonly isSame: boolean;
  /** Characters of the stored body; null when the stored content cannot be read. */
  readonly storedCharacters: number | null;
  readonly characters: number;
  /** Replays the journal: whether the user's own steps lead from the stored document to the submitted one. */
  readonly journalLeadsHere: () => boolean;
};

export type SaveDecision =
  | { readonly kind: 'append' }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'refuse'; readonly reason: SaveRefusal };

/** Why a save is refused; each is worded under `errors.`. */
export type SaveRefusal = 'revisionMismatch' | 'documentUnreadable' | 'shrunk';

/** Bodies up to this many characters may shrink freely. */
const guardedCharacters = 200;

/**
 * Decides what a save may do to the stored text. Losing more than half of a body of over 200
 * characters takes the user's own steps: editors elsewhere have emptied texts by saving a wrong buffer.
 */
export function decideSave(facts: SaveFacts): SaveDecision {
  const { storedCharacters, characters } = facts;
  if (facts.baseRevision !== facts.currentRevision) {
    return { kind: 'refuse', reason: 'revisionMismatch' };
  }
  if (storedCharacters === null) return { kind: 'refuse', reason: 'documentUnreadable' };
  if (facts.isSame) return { kind: 'unchanged' };
  const shrinks = storedCharacters > guardedCharacters && characters * 2 < storedCharacters;
  if (shrinks && !facts.journalLeadsHere()) return { kind: 'refuse', reason: 'shrunk' };
  return { kind: 'append' };
}
