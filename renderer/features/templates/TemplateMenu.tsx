import '../../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { Ellipsis } from 'lucide-react';
import type { TemplateRecord } from '#shared/domain/templateRecord';
import { useT } from '../../language';
import { templateName } from './templateName';
import { useTemplateActions } from './useTemplateActions';

/** What is done with a template now and then. */
export function TemplateMenu({ record }: { readonly record: TemplateRecord }) {
  const t = useT();
  const { exportFile, restoreShipped, trash } = useTemplateActions(record);
  const label = `${t('templates.menu')} ${templateName(t, record.template)}`;
  return (
    <Menu.Root modal={false}>
      <Menu.Trigger className="iconButton iconButton--small" aria-label={label}>
        <Ellipsis size={16} strokeWidth={1.6} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={4} align="end">
          <Menu.Popup className="menu">
            {record.template !== null && (
              <Menu.Item className="menuItem" onClick={() => void exportFile()}>
                {t('templates.exportFile')}
              </Menu.Item>
            )}
            {record.isShipped && record.origin === 'own' && (
              <Menu.Item className="menuItem" onClick={() => void restoreShipped()}>
                {t('templates.restoreShipped')}
              </Menu.Item>
            )}
            <Menu.Item className="menuItem" onClick={() => void trash()}>
              {t('templates.trash')}
            </Menu.Item>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
