import { createContext, useContext } from 'react';
import type { ArticleRecord } from '#shared/domain/article';
import type { AppError } from '#shared/domain/errors';
import type { ArticleSession } from './articleSession';

/** What lies on the desk. */
export type OpenArticle =
  | { readonly kind: 'none' }
  | { readonly kind: 'opening'; readonly articleId: string }
  | {
      readonly kind: 'open';
      readonly session: ArticleSession;
      /** The article that is being fetched to take this one's place, or null. */
      readonly next: string | null;
    }
  /** The stored document fails its check: shown as it is, never written over. */
  | { readonly kind: 'unreadable'; readonly record: ArticleRecord }
  | { readonly kind: 'failed'; readonly articleId: string; readonly error: AppError };

export type OpenArticleControl = {
  readonly state: OpenArticle;
  /** The open article, or null while none can be written in. */
  readonly session: ArticleSession | null;
  /** Stores the open article first; where that fails it stays open and the promise rejects with the AppError. */
  open(articleId: string): Promise<void>;
  /** Stores and puts away the open article; rejects as `open` does. */
  close(): Promise<void>;
};

export const OpenArticleContext = createContext<OpenArticleControl | null>(null);

/** The article on the desk and the ways to change it. */
export function useOpenArticle(): OpenArticleControl {
  const control = useContext(OpenArticleContext);
  if (control === null) throw new Error('useOpenArticle needs an OpenArticleProvider above it');
  return control;
}
