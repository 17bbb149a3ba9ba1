import { createContext, useContext } from 'react';
import type { ProfileField } from '#shared/domain/contentProfile';
import type { Store } from '../../../../ui/store';
import type { FieldPlace } from '../../profile/profileMoves';

/** What every card of the profile works on. */
export type ProfileEditing = {
  /** The names of the cards that are unfolded. */
  readonly open: Store<ReadonlySet<string>>;
  fold(card: string, isOpen: boolean): void;
  /** Puts a group at a place among the others, from 0. */
  moveGroup(id: string, index: number): void;
  removeGroup(id: string): void;
  moveField(id: string, place: FieldPlace): void;
  /** Moves a field one step up or down, on into the group beside its own. */
  stepField(id: string, step: -1 | 1): void;
  removeField(id: string): void;
  /** Adds a field at the end of a group. */
  addField(field: ProfileField, groupId: string): void;
};

export const ProfileEditingContext = createContext<ProfileEditing | null>(null);

export function useProfileEditing(): ProfileEditing {
  const editing = useContext(ProfileEditingContext);
  if (editing === null) throw new Error('useProfileEditing needs a ProfilePart above it');
  return editing;
}
