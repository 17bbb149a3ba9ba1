import { ContextMenu } from '@base-ui/react/context-menu';
import { type MouseEvent, type ReactNode, useState } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import type { ArticleView } from '#shared/domain/articleView';
import { ArticleMenu } from '../ArticleMenu';
import { StuckHead } from './GroupHeads';
import { lineOfEvent } from './lineHands';
import type { ArticleLines } from './useArticleLines';

type Props = {
  readonly view: ArticleView;
  readonly lines: ArticleLines;
  readonly children: ReactNode;
};

/** What the lines are scrolled in, with one menu for all of them: a menu for each would cost more than the lines. */
export function ListScroller({ view, lines, children }: Props) {
  const [article, setArticle] = useState<ArticleSummary | null>(null);
  const choose = (event: MouseEvent & { preventBaseUIHandler(): void }) => {
    const found = lines.articleAt(lineOfEvent(event) ?? -1);
    if (found === undefined) event.preventBaseUIHandler();
    else setArticle(found);
  };
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        ref={lines.takeScroller}
        className="articleScroll"
        role="presentation"
        onContextMenu={choose}
      >
        <StuckHead view={view} lines={lines} />
        {children}
      </ContextMenu.Trigger>
      {article !== null && <ArticleMenu {...lines.actionsOf(article)} />}
    </ContextMenu.Root>
  );
}
