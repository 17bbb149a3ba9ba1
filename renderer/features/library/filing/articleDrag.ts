import type { DragEvent } from 'react';

/** The kind of what is dragged; its own, so that nothing else takes it for text or a file. */
const articlesType = 'application/x-kapok-articles';

/** Begins to drag these articles. */
export function dragArticles({ dataTransfer }: DragEvent, ids: readonly string[]): void {
  dataTransfer.effectAllowed = 'copy';
  dataTransfer.setData(articlesType, JSON.stringify(ids));
}

/** Whether articles are dragged; which ones is told when they are let go. */
export function bringsArticles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes(articlesType);
}

/** The articles that were let go here. */
export function droppedArticles({ dataTransfer }: DragEvent): readonly string[] {
  const ids: unknown = JSON.parse(dataTransfer.getData(articlesType) || '[]');
  return Array.isArray(ids) ? ids.filter((id) => typeof id === 'string') : [];
}
