import '../../ui/menu.css';
import { ContextMenu } from '@base-ui/react/context-menu';
import { acceleratorText } from '../../commands/shortcutText';
import { useT } from '../../language';
import type { ArticleActions } from './useArticleActions';

/** What can be done with an article of the list, offered at the pointer; the keys do the same. */
export function ArticleMenu(actions: ArticleActions) {
  const { onOpen, onRead, onBeside, onTrash, onRestore, onPurge, onFile, onTag, onLike } = actions;
  const t = useT();
  return (
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
          {onFile && (
            <ContextMenu.Item className="menuItem" onClick={onFile}>
              {t('commands.article.file')}
            </ContextMenu.Item>
          )}
          {onTag && (
            <ContextMenu.Item className="menuItem" onClick={onTag}>
              {t('commands.article.tag')}
            </ContextMenu.Item>
          )}
          {onLike && (
            <ContextMenu.Item className="menuItem" onClick={onLike}>
              {t('commands.article.likeness')}
            </ContextMenu.Item>
          )}
          {onTrash && (
            <ContextMenu.Item className="menuItem" onClick={onTrash}>
              {t('library.trash')}
            </ContextMenu.Item>
          )}
          {onRead && (
            <ContextMenu.Item className="menuItem" onClick={onRead}>
              {t('library.read')}
            </ContextMenu.Item>
          )}
          {onRestore && (
            <ContextMenu.Item className="menuItem" onClick={onRestore}>
              {t('library.restore')}
            </ContextMenu.Item>
          )}
          {onPurge && (
            <ContextMenu.Item className="menuItem" onClick={onPurge}>
              {t('library.purge.one')}
            </ContextMenu.Item>
          )}
        </ContextMenu.Popup>
      </ContextMenu.Positioner>
    </ContextMenu.Portal>
  );
}
