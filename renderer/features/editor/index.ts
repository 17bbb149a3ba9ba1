export type { ArticleSession, FlushResult, SaveState } from './articleSession';
export { randomBlockId } from './blockIds';
export { EditorPane } from './EditorPane';
export { type OpenArticle, useOpenArticle } from './OpenArticleContext';
export { OpenArticleProvider } from './OpenArticleProvider';
export { PaperViewProvider, usePaperControl, usePaperView } from './PaperViewContext';
export { forgetSlash, slashIn } from './slashExtension';
export { useFocusMode, useLeaveFocusMode } from './useFocusMode';
