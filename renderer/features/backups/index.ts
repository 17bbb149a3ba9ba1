export { BackupStatus } from './BackupStatus';
export { BackupsDialog } from './BackupsDialog';
export { RestoreDialog, type RestoreSource } from './RestoreDialog';
export { SalvageDialog } from './SalvageDialog';
export { useSaveWholeCommand } from './useSaveWholeCommand';
