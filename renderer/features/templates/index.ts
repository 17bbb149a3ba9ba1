export { TemplatesPane } from './TemplatesPane';
