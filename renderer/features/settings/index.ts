export { SettingsDialog } from './SettingsDialog';
export { useUpdateSettings } from './useUpdateSettings';
