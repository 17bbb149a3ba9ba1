import type { HeadlineParts } from './article';
import type { ContentProfile } from './contentProfile';
import { metadataField } from './defaultProfile';
import type { RefusedValues } from './deskNotes';
import { type FieldProblem, fieldProblem } from './fields/fieldProblem';
import { fieldTypes } from './fields/fieldTypes';
import { type Metadata, metadataFieldTypes, metadataNames } from './metadata';
import { type Field, fieldGroups, fieldOf } from './profileField';

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

/** Fields that hold something although the profile does not ask for them: of an import, or an earlier template. */
export function fieldsBeyond(profile: ContentProfile, metadata: Metadata): readonly Field[] {
  const asked = new Set<string>(profile.groups.flatMap(({ fields }) => fields.map(({ id }) => id)));
  return metadataNames
    .filter((name) => {
      const examined = fieldTypes[metadataFieldTypes[name]].examine(metadata[name]);
      return !asked.has(name) && examined.ok && examined.filled;
    })
    .map((name) => fieldOf(metadataField(name)));
}

export type FieldFinding = { readonly field: Field; readonly problem: FieldProblem };

/**
 * Everything that a profile finds wrong with an article's fields, in the order of the pane; `refused` stands
 * in the fields in place of their values.
 */
export function fieldFindings(
  profile: ContentProfile,
  facts: ArticleFacts,
  refused: RefusedValues = {},
): readonly FieldFinding[] {
  return fieldGroups(profile)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const value = refused[field.id] ?? fieldValueOf(field, facts);
      const problem = fieldProblem(field, value);
      return problem === null ? [] : [{ field, problem }];
    });
}
