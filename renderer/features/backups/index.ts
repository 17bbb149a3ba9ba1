export { BackupStatus } from './BackupStatus';
export { BackupsDialog } from './BackupsDialog';
export { RestoreDialog, type RestoreSource } from './RestoreDialog';
export { useSaveWholeCommand } from './useSaveWholeCommand';
