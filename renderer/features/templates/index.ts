export { TemplateImport } from './TemplateImport';
export { TemplatesPane } from './TemplatesPane';
