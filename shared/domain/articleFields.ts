import type { HeadlineParts } from './article';
import type { ContentProfile } from './contentProfile';
import { metadataField } from './defaultProfile';
import type { RefusedValues } from './deskNotes';
import { type FieldProblem, fieldProblem } from './fields/fieldProblem';
import { fieldTypes } from './fields/fieldTypes';
import { type Metadata, metadataFieldTypes, metadataNames } from './metadata';
import { type Field, fieldGroups, fieldOf } from './profileField';
import { refusalOf } from './refusedValues';

/** What the fields of an article read: its headline, which stands in the text, and its metadata. */
export type ArticleFacts = { readonly headline: HeadlineParts; readonly metadata: Metadata };

/** The value that a field has in an article; a field of a template's own that was never filled is empty. */
export function fieldValueOf(field: Field, { headline, metadata }: ArticleFacts): unknown {
  switch (field.from) {
    case 'text':
      return headline;
    case 'custom':
      return metadata.custom[field.id] ?? fieldTypes[field.type].empty;
    case 'metadata':
      return metadata[field.id];
  }
}

/**
 * Fields that hold something, or have refused it, although the profile does not ask for them: of an import, or an
 * earlier template.
 */
export function fieldsBeyond(
  profile: ContentProfile,
  metadata: Metadata,
  refused: RefusedValues = [],
): readonly Field[] {
  const asked = fieldIdsOf(profile);
  return metadataNames
    .filter((name) => {
      const examined = fieldTypes[metadataFieldTypes[name]].examine(metadata[name]);
      const isFilled = examined.ok && examined.filled;
      return !asked.has(name) && (isFilled || refused.some(({ field }) => field === name));
    })
    .map((name) => fieldOf(metadataField(name)));
}

/** What was refused by fields of an earlier template's own that the profile does not have any more. */
export function unclaimedRefusals(profile: ContentProfile, refused: RefusedValues): RefusedValues {
  const known = new Set([...fieldIdsOf(profile), ...metadataNames]);
  return refused.filter(({ field }) => !known.has(field));
}

function fieldIdsOf(profile: ContentProfile): ReadonlySet<string> {
  return new Set(profile.groups.flatMap(({ fields }) => fields.map(({ id }) => id)));
}

export type FieldFinding = { readonly field: Field; readonly problem: FieldProblem };

/**
 * Everything that a profile finds wrong with an article's fields, in the order of the pane; `refused` stands
 * in the fields in place of their values.
 */
export function fieldFindings(
  profile: ContentProfile,
  facts: ArticleFacts,
  refused: RefusedValues = [],
): readonly FieldFinding[] {
  return fieldGroups(profile)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const refusal = refusalOf(refused, field);
      const value = refusal === null ? fieldValueOf(field, facts) : refusal.value;
      const problem = fieldProblem(field, value);
      return problem === null ? [] : [{ field, problem }];
    });
}
