import type { HeadlineParts } from './article';
import type { ContentProfile } from './contentProfile';
import { type FieldProblem, fieldProblem } from './fields/fieldProblem';
import { fieldTypes } from './fields/fieldTypes';
import type { Metadata } from './metadata';
import { type Field, fieldGroups } from './profileField';

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

export type FieldFinding = { readonly field: Field; readonly problem: FieldProblem };

/** Everything that a profile finds wrong with an article's fields, in the order of the pane. */
export function fieldFindings(
  profile: ContentProfile,
  facts: ArticleFacts,
): readonly FieldFinding[] {
  return fieldGroups(profile)
    .flatMap(({ fields }) => fields)
    .flatMap((field) => {
      const problem = fieldProblem(field, fieldValueOf(field, facts));
      return problem === null ? [] : [{ field, problem }];
    });
}
