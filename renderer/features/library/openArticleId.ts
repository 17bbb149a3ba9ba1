import type { OpenArticle } from '../editor';

/** The article that the desk shows or is about to show. */
export function openArticleId(state: OpenArticle): string | null {
  switch (state.kind) {
    case 'none':
      return null;
    case 'opening':
    case 'failed':
      return state.articleId;
    case 'open':
      return state.next ?? state.session.articleId;
    case 'unreadable':
      return state.record.summary.id;
  }
}
