export { TemplateEditorPane } from './editor/TemplateEditorPane';
export { TemplatePreviewPane } from './editor/TemplatePreviewPane';
export { TemplateUpdateBanner } from './move/TemplateUpdateBanner';
export { useOpenTemplate } from './OpenTemplateContext';
export { OpenTemplateProvider } from './OpenTemplateProvider';
export { TemplateImport } from './TemplateImport';
export { TemplatesPane } from './TemplatesPane';
export { useNewTemplate } from './useNewTemplate';
