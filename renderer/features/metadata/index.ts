export { MetadataPane } from './MetadataPane';
