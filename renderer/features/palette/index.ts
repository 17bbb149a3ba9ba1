export { PaletteDialog } from './PaletteDialog';
export { ReferencePicker } from './ReferencePicker';
