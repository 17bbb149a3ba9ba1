import {
  type ContentProfile,
  type ProfileField,
  type ProfileGroup,
  profileBounds,
} from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { Template } from '#shared/domain/template';
import { withoutStrayDefaults } from './metadataDefaults';

/** A change of a template's content profile; it leaves a template without one of its own as it is. */
export type ProfileChange = (template: Template) => Template;

/** Where a field goes; `index` counts the others there, from 0. */
export type FieldPlace = { readonly groupId: string; readonly index: number };

type Groups = ContentProfile['groups'];

/** Begins a profile of the template's own as a copy of the one that all articles have. */
export const ownProfile: ProfileChange = (template) => ({
  ...template,
  profile: template.profile ?? defaultProfile,
});

/** Gives up the template's own profile, and what fields of its own begin with. */
export const commonProfile: ProfileChange = (template) =>
  withoutStrayDefaults({ ...template, profile: null });

function withGroups(change: (groups: Groups) => Groups): ProfileChange {
  return (template) =>
    template.profile === null
      ? template
      : { ...template, profile: { ...template.profile, groups: change(template.profile.groups) } };
}

function withFields(
  groupId: string,
  change: (fields: readonly ProfileField[]) => readonly ProfileField[],
) {
  return (groups: Groups): Groups =>
    groups.map((group) =>
      group.id === groupId ? { ...group, fields: change(group.fields) } : group,
    );
}

/** All fields of a profile in their order. */
export function fieldsIn(groups: Groups): readonly ProfileField[] {
  return groups.flatMap(({ fields }) => fields);
}

/** Where a field stands; null when the profile does not have it. */
export function placeOf(groups: Groups, id: string): FieldPlace | null {
  for (const { id: groupId, fields } of groups) {
    const index = fields.findIndex((field) => field.id === id);
    if (index >= 0) return { groupId, index };
  }
  return null;
}

/** Puts a group in at a place, or at the end, with those of its fields that stand nowhere else. */
export function insertGroup(group: ProfileGroup, index?: number): ProfileChange {
  return withGroups((groups) => {
    const isTaken = groups.some(({ id }) => id === group.id);
    if (isTaken || groups.length >= profileBounds.groups) return groups;
    const fields = group.fields.filter(({ id }) => placeOf(groups, id) === null);
    return groups.toSpliced(index ?? groups.length, 0, { ...group, fields });
  });
}

/** Changes what a group is called. */
export function renameGroup(id: string, label: ProfileGroup['label']): ProfileChange {
  return withGroups((groups) =>
    groups.map((group) => (group.id === id ? { ...group, label } : group)),
  );
}

/** Puts a group among the others; `index` counts the others, from 0. */
export function moveGroup(id: string, index: number): ProfileChange {
  return withGroups((groups) => {
    const moved = groups.find((group) => group.id === id);
    if (moved === undefined) return groups;
    return groups.filter((group) => group.id !== id).toSpliced(index, 0, moved);
  });
}

/** Takes a group out, with its fields and what they begin with. */
export function removeGroup(id: string): ProfileChange {
  const change = withGroups((groups) => groups.filter((group) => group.id !== id));
  return (template) => withoutStrayDefaults(change(template));
}

/** Puts a field in, into the last group where its own is gone. A field of its name that is there already stays alone. */
export function insertField(field: ProfileField, { groupId, index }: FieldPlace): ProfileChange {
  return withGroups((groups) => {
    const group = groups.find(({ id }) => id === groupId) ?? groups.at(-1);
    if (group === undefined || placeOf(groups, field.id) !== null || isFull(group)) return groups;
    return withFields(group.id, (fields) => fields.toSpliced(index, 0, field))(groups);
  });
}

/** Changes one field; what it begins with stays if its type still takes it. */
export function changeField(
  id: string,
  change: (field: ProfileField) => ProfileField,
): ProfileChange {
  const inGroups = withGroups((groups) =>
    groups.map((group) =>
      group.fields.some((field) => field.id === id)
        ? { ...group, fields: group.fields.map((each) => (each.id === id ? change(each) : each)) }
        : group,
    ),
  );
  return (template) => withoutStrayDefaults(inGroups(template));
}

/** Puts a field at another place, in its own group or another one that has room. */
export function moveField(id: string, { groupId, index }: FieldPlace): ProfileChange {
  return withGroups((groups) => {
    const field = fieldsIn(groups).find((each) => each.id === id);
    const rest = groups.map((group) => without(group, id));
    const group = rest.find((each) => each.id === groupId);
    if (field === undefined || group === undefined || isFull(group)) return groups;
    return withFields(groupId, (fields) => fields.toSpliced(index, 0, field))(rest);
  });
}

/** The place one step up (-1) or down (1) from a field, on into the group beside its own; null at the end. */
export function stepPlace(groups: Groups, id: string, step: -1 | 1): FieldPlace | null {
  const place = placeOf(groups, id);
  if (place === null) return null;
  const { groupId } = place;
  const at = groups.findIndex((group) => group.id === groupId);
  const index = place.index + step;
  if (index >= 0 && index < (groups[at]?.fields.length ?? 0)) return { groupId, index };
  const beside = groups[at + step];
  if (beside === undefined || isFull(beside)) return null;
  return { groupId: beside.id, index: step < 0 ? beside.fields.length : 0 };
}

/** Takes a field out, and what it begins with. */
export function removeField(id: string): ProfileChange {
  const change = withGroups((groups) => groups.map((group) => without(group, id)));
  return (template) => withoutStrayDefaults(change(template));
}

function without(group: ProfileGroup, id: string): ProfileGroup {
  const fields = group.fields.filter((field) => field.id !== id);
  return fields.length === group.fields.length ? group : { ...group, fields };
}

/** Whether a group has as many fields as it may. */
export function isFull({ fields }: ProfileGroup): boolean {
  return fields.length >= profileBounds.fields;
}
