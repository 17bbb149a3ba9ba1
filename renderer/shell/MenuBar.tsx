import '../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { Menubar } from '@base-ui/react/menubar';
import { Fragment } from 'react';
import { type MenuName, menuNames } from '#shared/commands/commandTable';
import type { MessageKey } from '#shared/locales/createTranslator';
import { shortcutText } from '../commands/shortcutText';
import { useT } from '../language';
import { type BarItem, menuBarItems } from './menuBarItems';

/** The menus inside the title strip, where the system shows no menu bar of its own. */
export function MenuBar() {
  const t = useT();
  return (
    <Menubar className="menuBar" aria-label={t('app.menus')} modal={false}>
      {menuNames.map((name) => (
        <BarMenu key={name} name={name} />
      ))}
    </Menubar>
  );
}

function BarMenu({ name }: { readonly name: MenuName }) {
  const t = useT();
  return (
    <Menu.Root>
      <Menu.Trigger className="menuBarItem">{t(`menus.${name}`)}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={3}>
          <Menu.Popup className="menu">
            <BarItems items={menuBarItems(name)} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function BarItems({ items }: { readonly items: readonly BarItem[] }) {
  const t = useT();
  return items.map((item, index) => (
    <Fragment key={item.id}>
      {index > 0 && items[index - 1]?.group !== item.group && (
        <Menu.Separator className="menuSeparator" />
      )}
      <Menu.Item className="menuItem" disabled={!item.isEnabled()} onClick={item.run}>
        <span>{t(`commands.${item.id}` as MessageKey)}</span>
        <kbd className="menuShortcut">{shortcutText(item.id)}</kbd>
      </Menu.Item>
    </Fragment>
  ));
}
