export { PaletteDialog } from './PaletteDialog';
