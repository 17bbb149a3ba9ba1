export { ReferenceProvider, useReference } from './ReferenceContext';
export { ReferencePane } from './ReferencePane';
