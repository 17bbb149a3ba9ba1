import { defaultProfile, metadataField } from './defaultProfile';
import type { LocalText } from './localText';
import { metadataNames } from './metadata';
import { type Field, type FieldGroup, fieldGroups, fieldOf } from './profileField';
import { isSameJson } from './sameJson';
import type { Template } from './template';
import { defaultOf } from './templateDefaults';

/** What of a field can differ that is only named, not shown. */
const aspects = {
  fieldType: ({ type }) => type,
  fieldHint: ({ hint }) => hint,
  fieldOptions: ({ options }) => options,
  fieldSources: ({ suggestions, extract }) => [suggestions, extract],
  fieldWidth: ({ width }) => width,
} as const satisfies Readonly<Record<string, (field: Field) => unknown>>;
type Aspect = keyof typeof aspects;

/** One thing in which the fields of two versions of a template differ. */
export type ProfileChange =
  | {
      readonly kind: 'fieldAdded' | 'requiredFieldAdded' | 'fieldMoved';
      readonly label: LocalText;
      readonly group: LocalText;
    }
  | {
      readonly kind:
        | 'fieldGone'
        | 'fieldNowRequired'
        | 'fieldNowOptional'
        | 'fieldDefault'
        | Aspect;
      readonly label: LocalText;
    }
  | { readonly kind: 'fieldLimits'; readonly from: Field; readonly to: Field }
  | {
      readonly kind: 'fieldName' | 'groupName';
      readonly from: LocalText;
      readonly to: LocalText;
    }
  | { readonly kind: 'fieldOrder' };

/** A field where it stands. */
type Placed = { readonly field: Field; readonly group: FieldGroup };
type Fields = ReadonlyMap<string, Placed>;

/** What a version of a template says of fields that another did not: those it has, what it asks of them, their defaults. */
export function profileChanges(from: Template, to: Template): readonly ProfileChange[] {
  const [before, after] = [groupsOf(from), groupsOf(to)];
  const [old, now] = [placed(before), placed(after)];
  return [
    ...groupNames(before, after),
    ...[...now].flatMap(([id, place]) => changesOfField(old.get(id), place)),
    ...[...old].flatMap(([id, { field }]): ProfileChange[] =>
      now.has(id) ? [] : [{ kind: 'fieldGone', label: field.label }],
    ),
    ...(isSameJson(stayed(old, now), stayed(now, old)) ? [] : [{ kind: 'fieldOrder' } as const]),
    ...changesOfDefaults(from, to, now),
  ];
}

function groupsOf({ profile }: Template): readonly FieldGroup[] {
  return fieldGroups(profile ?? defaultProfile);
}

function placed(groups: readonly FieldGroup[]): Fields {
  return new Map(
    groups.flatMap((group) => group.fields.map((field) => [field.id, { field, group }])),
  );
}

/** The fields of one that the other has in the same group, in order. */
function stayed(fields: Fields, others: Fields): readonly string[] {
  return [...fields]
    .filter(([id, { group }]) => others.get(id)?.group.id === group.id)
    .map(([id]) => id);
}

function groupNames(
  before: readonly FieldGroup[],
  after: readonly FieldGroup[],
): readonly ProfileChange[] {
  return after.flatMap(({ id, label }) => {
    const old = before.find((group) => group.id === id);
    if (old === undefined || isSameJson(old.label, label)) return [];
    return [{ kind: 'groupName', from: old.label, to: label }];
  });
}

function changesOfField(old: Placed | undefined, { field, group }: Placed): ProfileChange[] {
  const { label, required } = field;
  if (old === undefined) {
    return [{ kind: required ? 'requiredFieldAdded' : 'fieldAdded', label, group: group.label }];
  }
  const changes: ProfileChange[] = [];
  if (!isSameJson(old.field.label, label)) {
    changes.push({ kind: 'fieldName', from: old.field.label, to: label });
  }
  if (old.group.id !== group.id) changes.push({ kind: 'fieldMoved', label, group: group.label });
  if (old.field.required !== required) {
    changes.push({ kind: required ? 'fieldNowRequired' : 'fieldNowOptional', label });
  }
  if (!isSameJson(old.field.limits, field.limits)) {
    changes.push({ kind: 'fieldLimits', from: old.field, to: field });
  }
  for (const kind of Object.keys(aspects) as Aspect[]) {
    if (!isSameJson(aspects[kind](old.field), aspects[kind](field))) changes.push({ kind, label });
  }
  return changes;
}

/** Fields that no group shows count too: what an article has in them is filled in all the same. */
function changesOfDefaults(from: Template, to: Template, now: Fields): readonly ProfileChange[] {
  const shown = [...now.values()].map(({ field }) => field);
  const others = metadataNames
    .filter((name) => !now.has(name))
    .map((name) => fieldOf(metadataField(name)));
  return [...shown, ...others]
    .filter((field) => !isSameJson(defaultOf(from, field), defaultOf(to, field)))
    .map(({ label }) => ({ kind: 'fieldDefault', label }));
}
