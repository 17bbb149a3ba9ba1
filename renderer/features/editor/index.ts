export type { ArticleSession, FlushResult, SaveState } from './articleSession';
export { EditorPane } from './EditorPane';
export { type OpenArticle, useOpenArticle } from './OpenArticleContext';
export { OpenArticleProvider } from './OpenArticleProvider';
