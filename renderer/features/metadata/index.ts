export { articleProfile, type ContentProfile, type ProfileField } from './contentProfile';
export { defineField, type FieldSpec, type FieldType, type FieldValues } from './fieldTypes';
export { MetadataPane } from './MetadataPane';
