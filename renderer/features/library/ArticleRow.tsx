import '../../ui/menu.css';
import { ContextMenu } from '@base-ui/react/context-menu';
import type { MouseEvent } from 'react';
import type { ArticleSummary } from '#shared/domain/article';
import { holdsMod } from '../../commands/holdsMod';
import { acceleratorText } from '../../commands/shortcutText';
import { useT } from '../../language';
import { ArticleFacts } from './ArticleFacts';
import type { ArticleActions } from './useArticleActions';

/** Where a row stands in its list. */
type RowPlace = {
  readonly position: number;
  readonly count: number;
  /** Distance from the top of the list in pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly onFocus: () => void;
  readonly takeRow: (element: HTMLElement | null) => void;
};

type Props = RowPlace &
  ArticleActions & { readonly article: ArticleSummary; readonly isOpen: boolean };

function placeAttributes(place: RowPlace) {
  return {
    ref: place.takeRow,
    'aria-posinset': place.position + 1,
    'aria-setsize': place.count,
    style: { transform: `translateY(${place.top}px)` },
    onFocus: place.onFocus,
  };
}

/** The row of an article that is still to be read. */
export function WaitingRow(place: RowPlace) {
  const t = useT();
  return (
    <div
      {...placeAttributes(place)}
      className="articleRow waitingRow"
      role="option"
      tabIndex={place.isActive ? 0 : -1}
      aria-selected={false}
      aria-busy
      aria-label={t('library.loading')}
    />
  );
}

/** One article of the list; its menu offers what the keys do. */
export function ArticleRow(props: Props) {
  const t = useT();
  const { article, onOpen, onBeside, onTrash, onRestore } = props;
  const onClick = (event: MouseEvent) => (holdsMod(event) ? onBeside?.() : onOpen?.());
  return (
    <ContextMenu.Root>
      <ContextMenu.Trigger
        {...placeAttributes(props)}
        className="articleRow"
        role="option"
        tabIndex={props.isActive ? 0 : -1}
        aria-selected={props.isOpen}
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
