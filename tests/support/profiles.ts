import { type ContentProfile, contentProfileSchema } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { LocalText } from '#shared/domain/localText';

/** A text that says the same in both languages. */
export function bothSay(text: string): LocalText {
  return { 'zh-CN': text, en: text };
}

/** A profile of these fields in one group. */
export function profileOf(...fields: readonly unknown[]): ContentProfile {
  const label = { 'zh-CN': '一组', en: 'group' };
  return contentProfileSchema.parse({ groups: [{ id: 'one', label, fields }] });
}

/** Some of the fields that every article has, by their ids. */
export function fieldsNamed(...ids: readonly string[]): ContentProfile {
  const all = defaultProfile.groups.flatMap(({ fields }) => fields);
  return profileOf(...all.filter(({ id }) => ids.includes(id)));
}

/** A profile of groups with fields of a template's own, all of them lines, named and labelled by their ids. */
export function profileWith(groups: Readonly<Record<string, readonly string[]>>): ContentProfile {
  return contentProfileSchema.parse({
    groups: Object.entries(groups).map(([id, fields]) => ({
      id,
      label: bothSay(id),
      fields: fields.map((each) => ({
        from: 'custom',
        id: each,
        type: 'line',
        label: bothSay(each),
      })),
    })),
  });
}

/** A profile in one line: each group with the ids of its fields. */
export function outlineOfProfile(profile: ContentProfile | null): string {
  const groups = profile?.groups ?? [];
  return groups
    .map(({ id, fields }) => `${id}: ${fields.map((field) => field.id).join(' ')}`)
    .join('; ');
}
