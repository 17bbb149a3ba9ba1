export { FieldBox } from './FieldBox';
export { FieldGroupBox } from './FieldGroupBox';
export type { FieldSources } from './fieldEditor';
export type { FieldStore } from './fieldValue';
export { MetadataPane } from './MetadataPane';
export { RequiredSign } from './RequiredSign';
export { useFieldSources } from './useFieldSources';
export { useFieldValue } from './useFieldValue';
export { askForField } from './wantedField';
