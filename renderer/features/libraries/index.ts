export { LibrariesDialog } from './LibrariesDialog';
export { LibraryScreen } from './LibraryScreen';
