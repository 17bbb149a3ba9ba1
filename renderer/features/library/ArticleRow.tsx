import '../../ui/menu.css';
import { ContextMenu } from '@base-ui/react/context-menu';
import type { MouseEvent } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { holdsMod } from '../../commands/holdsMod';
import { acceleratorText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { ArticleFacts } from './ArticleFacts';
import type { ArticleActions } from './useArticleActions';

type Props = ArticleActions & {
  readonly article: ArticleSummary;
  readonly index: number;
  readonly count: number;
  /** Distance from the top of the list in pixels. */
  readonly top: number;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly measure: (element: HTMLElement | null) => void;
  readonly onFocus: () => void;
};

/** One article of the list; its menu offers what the keys do. */
export function ArticleRow(props: Props) {
  const t = useT();
  const { article, onOpen, onBeside, onTrash, onRestore } = props;
  const onClick = (event: MouseEvent) => (holdsMod(event) ? onBeside?.() : onOpen?.());
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        ref={props.measure}
        className="articleRow"
        role="option"
        aria-selected={props.isOpen}
        aria-posinset={props.index + 1}
        aria-setsize={props.count}
        data-index={props.index}
        tabIndex={props.isActive ? 0 : -1}
        style={{ transform: `translateY(${props.top}px)` }}
        onFocus={props.onFocus}
        onClick={onClick}
      >
        <ArticleFacts article={article} onRestore={onRestore} />
      </ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className="menuPositioner">
          <ContextMenu.Popup className="menu" aria-label={t('library.actions')}>
            {onOpen && (
              <>
                <ContextMenu.Item className="menuItem" onClick={onOpen}>
                  {t('library.open')}
                </ContextMenu.Item>
                <ContextMenu.Item className="menuItem" disabled={!onBeside} onClick={onBeside}>
                  <span>{t('reference.openBeside')}</span>
                  <kbd className="menuShortcut">{acceleratorText('Mod+Enter')}</kbd>
                </ContextMenu.Item>
              </>
            )}
            {onTrash && (
              <ContextMenu.Item className="menuItem" onClick={onTrash}>
                {t('library.trash')}
              </ContextMenu.Item>
            )}
            {onRestore && (
              <ContextMenu.Item className="menuItem" onClick={onRestore}>
                {t('library.restore')}
              </ContextMenu.Item>
            )}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  );
}
