export { FoldersDialog } from './filing/FoldersDialog';
export { TagsDialog } from './filing/TagsDialog';
export { LibraryPane } from './LibraryPane';
export { NewArticleDialog } from './NewArticleDialog';
export { useCreateArticle } from './useCreateArticle';
export { useTrashArticle } from './useTrashArticle';
