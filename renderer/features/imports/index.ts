export { ImportDialog } from './ImportDialog';
export { ImportDropZone } from './ImportDropZone';
export { OriginalDialog } from './OriginalDialog';
export { useImportCommands } from './useImportCommands';
export { useUnfinishedImports } from './useUnfinishedImports';
