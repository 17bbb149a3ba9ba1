import type { ProfileField, ProfileGroup } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { FieldType } from '#shared/domain/fields/fieldValue';
import type { LocalText } from '#shared/domain/localText';
import { fieldsIn, placeOf } from './profileMoves';

/** Names a field of a template's own. Articles keep its value under that name, whatever template they come to have. */
export function newFieldId(): string {
  return `own-${crypto.randomUUID()}`;
}

/** A field of a template's own as it begins. */
export function customField(id: string, label: LocalText, type: FieldType = 'line'): ProfileField {
  return { from: 'custom', id, type, required: false, width: 'full', label };
}

/** A group as it begins, named unlike those that there are. */
export function emptyGroup(groups: readonly ProfileGroup[], label: LocalText): ProfileGroup {
  const taken = new Set(groups.map(({ id }) => id));
  let number = groups.length + 1;
  while (taken.has(`group-${number}`)) number += 1;
  return { id: `group-${number}`, label, fields: [] };
}

/** The fields that every article has and these groups do not, by the groups that they are usually in. */
export function unusedFields(groups: readonly ProfileGroup[]): readonly ProfileGroup[] {
  return defaultProfile.groups
    .map((group) => ({
      ...group,
      fields: group.fields.filter(({ id }) => placeOf(groups, id) === null),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** A field by its name; null when the groups do not have it. */
export function fieldNamed(groups: readonly ProfileGroup[], id: string): ProfileField | null {
  return fieldsIn(groups).find((field) => field.id === id) ?? null;
}
