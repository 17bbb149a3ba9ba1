export { CropDialog } from './crop/CropDialog';
export { useCropCommand } from './crop/useCropCommand';
export { PicturesPane } from './library/PicturesPane';
export { usePictureFacts } from './usePictureFacts';
