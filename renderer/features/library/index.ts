export { ImportReportDialog } from './ImportReportDialog';
export { LibraryPane } from './LibraryPane';
export { NewArticleDialog } from './NewArticleDialog';
export { useTrashArticle } from './useTrashArticle';
