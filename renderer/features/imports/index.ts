export { ImportDialog } from './ImportDialog';
export { OriginalDialog } from './OriginalDialog';
export { useImportCommands } from './useImportCommands';
export { useUnfinishedImports } from './useUnfinishedImports';
