import type { DragEvent, KeyboardEvent, MouseEvent } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { holdsMod } from '../../../commands/holdsMod';
import { dragArticles } from '../filing/articleDrag';
import type { Selection } from '../selection/useSelection';
import type { ArticleActions } from '../useArticleActions';
import type { ListLayout } from './listLayout';

type Surroundings = {
  readonly layout: ListLayout;
  readonly selection: Selection;
  /** Whether a click opens an article at once. */
  readonly opensOnClick: boolean;
  readonly articleAt: (index: number) => ArticleSummary | undefined;
  readonly actionsOf: (article: ArticleSummary) => ArticleActions;
  readonly fold: (group: string, isFolded: boolean) => void;
  /** To the trash, or out of it for good. */
  readonly onDelete: (ids: readonly string[]) => Promise<void> | undefined;
};

type Choice = (actions: ArticleActions) => (() => void) | undefined;

/** What clicks and keys do on the lines of a list. */
export function lineHands({ layout, selection, articleAt, ...around }: Surroundings) {
  const actOn = (article: ArticleSummary, choose: Choice) => choose(around.actionsOf(article))?.();

  const onClick = (event: MouseEvent) => {
    const index = lineOfEvent(event);
    const article = index === null ? undefined : articleAt(index);
    if (index === null || article === undefined) return;
    const act = (event.target as Element).closest<HTMLElement>('[data-act]')?.dataset.act;
    if (act === 'restore') actOn(article, ({ onRestore }) => onRestore);
    else if (act === 'like') actOn(article, ({ onLike }) => onLike);
    else if (event.shiftKey) selection.extendTo(index);
    else if (holdsMod(event)) selection.toggle(index, article.id);
    else if (event.altKey) actOn(article, ({ onBeside }) => onBeside);
    else if (around.opensOnClick) {
      selection.startAt(index);
      actOn(article, ({ onOpen, onRead }) => onOpen ?? onRead);
    } else selection.only(index, article.id);
  };

  const onDoubleClick = (event: MouseEvent) => {
    const article = articleAt(lineOfEvent(event) ?? -1);
    if (around.opensOnClick || article === undefined) return;
    actOn(article, ({ onOpen, onRead }) => onOpen ?? onRead);
  };

  const onDragStart = (event: DragEvent) => {
    const article = articleAt(lineOfEvent(event) ?? -1);
    if (article === undefined) return;
    const isSelected = selection.ids.has(article.id);
    dragArticles(event, isSelected ? [...selection.ids] : [article.id]);
  };

  const keyAt = (index: number, event: KeyboardEvent): boolean => {
    const line = layout.lineAt(index);
    if (line?.kind === 'head' && ['ArrowLeft', 'ArrowRight'].includes(event.key)) {
      around.fold(line.group, event.key === 'ArrowLeft');
    } else if (holdsMod(event) && event.key.toLowerCase() === 'a') selection.all();
    else if (event.key === 'Escape' && selection.ids.size > 0) selection.clear();
    else return articleKey(index, event);
    return true;
  };

  const articleKey = (index: number, event: KeyboardEvent): boolean => {
    const article = articleAt(index);
    if (article === undefined) return false;
    if (event.key === ' ') selection.toggle(index, article.id);
    else if (event.key === 'Enter') {
      actOn(article, ({ onOpen, onRead, onBeside }) =>
        holdsMod(event) ? onBeside : (onOpen ?? onRead),
      );
    } else return false;
    return true;
  };

  const deleteAt = (index: number) => {
    const article = articleAt(index);
    if (selection.ids.size > 0) {
      void around.onDelete([...selection.ids])?.then(selection.clear);
    } else if (article !== undefined) actOn(article, ({ onTrash, onPurge }) => onTrash ?? onPurge);
  };
  return { onClick, onDoubleClick, onDragStart, keyAt, deleteAt };
}

/** The line that a press or a key meant, by its number. */
export function lineOfEvent({ target }: { readonly target: EventTarget }): number | null {
  const line = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
  return line === null ? null : Number(line.dataset.line);
}
