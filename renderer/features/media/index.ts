export { usePictureFacts } from './usePictureFacts';
