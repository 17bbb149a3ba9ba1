export { ExportDialog } from './ExportDialog';
export { ExportsPane } from './ExportsPane';
