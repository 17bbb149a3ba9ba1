import '../ui/menu.css';
import { Menu } from '@base-ui/react/menu';
import { Menubar } from '@base-ui/react/menubar';
import { Check } from 'lucide-react';
import { Fragment, memo, type ReactNode, type RefObject, useRef } from 'react';
import { type MenuName, menuNames } from '#shared/commands/commandTable';
import type { WindowRole } from '#shared/domain/windowRole';
import type { MessageKey } from '#shared/locales/createTranslator';
import { useClient } from '../bridge/ClientContext';
import { useShortcutText } from '../commands/shortcutText';
import { useT } from '../language';
import { showError } from '../ui/showError';
import { type BarItem, menuBarItems } from './menuBarItems';

/** The menus inside the title strip, where the system shows no menu bar of its own. */
export const MenuBar = memo(function MenuBar() {
  const t = useT();
  // Cut, paste and undo mean the text that was worked on before the menu took the focus.
  const workedOn = useRef<HTMLElement | null>(null);
  return (
    <Menubar
      className="menuBar"
      aria-label={t('app.menus')}
      modal={false}
      onPointerDownCapture={() => {
        // Who leaves a page in a frame is no related target of the focus.
        const { activeElement } = document;
        if (activeElement instanceof HTMLIFrameElement) workedOn.current = activeElement;
      }}
      onFocusCapture={({ relatedTarget, currentTarget }) => {
        if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget)) {
          workedOn.current = relatedTarget.closest('[role="menu"]')
            ? workedOn.current
            : relatedTarget;
        }
      }}
    >
      {menuNames.map((name) => (
        <BarMenu key={name} name={name} workedOn={workedOn} />
      ))}
    </Menubar>
  );
});

type WorkedOn = RefObject<HTMLElement | null>;

function BarMenu({ name, workedOn }: { readonly name: MenuName; readonly workedOn: WorkedOn }) {
  const t = useT();
  const client = useClient();
  const runRole = (role: WindowRole) => {
    client.call('window.runRole', { role }).catch((error: unknown) => showError(error, t));
  };
  const run = (item: BarItem) => {
    // After the menu has closed and given the focus back.
    setTimeout(() => {
      workedOn.current?.focus();
      item.run();
    });
  };
  return (
    <Menu.Root>
      <Menu.Trigger className="menuBarItem">{t(`menus.${name}`)}</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className="menuPositioner" sideOffset={3}>
          <Menu.Popup className="menu" finalFocus={workedOn}>
            <BarItems items={menuBarItems(name, runRole)} onRun={run} />
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

type BarItemsProps = {
  readonly items: readonly BarItem[];
  readonly onRun: (item: BarItem) => void;
};

function BarItems({ items, onRun }: BarItemsProps) {
  const t = useT();
  const shortcutText = useShortcutText();
  const hasTicks = items.some((item) => item.isOn() !== null);
  return items.map((item, index) => (
    <Fragment key={item.id}>
      {index > 0 && items[index - 1]?.group !== item.group && (
        <Menu.Separator className="menuSeparator" />
      )}
      <Item item={item} onRun={() => onRun(item)}>
        {hasTicks && (
          <span className="menuTick">
            {item.isOn() === true && <Check size={14} strokeWidth={1.8} aria-hidden />}
          </span>
        )}
        <span>{t(`commands.${item.id}` as MessageKey)}</span>
        <kbd className="menuShortcut">{shortcutText(item.id)}</kbd>
      </Item>
    </Fragment>
  ));
}

type ItemProps = {
  readonly item: BarItem;
  readonly onRun: () => void;
  readonly children: ReactNode;
};

/** An item to choose; of what is on or off a reader hears which. */
function Item({ item, onRun, children }: ItemProps) {
  const isOn = item.isOn();
  const props = { className: 'menuItem', disabled: !item.isEnabled(), onClick: onRun, children };
  return isOn === null ? (
    <Menu.Item {...props} />
  ) : (
    <Menu.CheckboxItem {...props} checked={isOn} closeOnClick />
  );
}
