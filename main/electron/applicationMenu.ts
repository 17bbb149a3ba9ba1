import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  type CommandId,
  type CommandSpec,
  commandTable,
  type MenuName,
  menuNames,
} from '#shared/commands/commandTable';
import type { Shortcuts } from '#shared/commands/shortcuts';
import type { Translator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';

/** What a menu is drawn with. */
export type MenuParts = {
  readonly t: Translator;
  readonly shortcuts: Shortcuts;
  readonly events: EventHub;
  /** The commands that are on at this moment. */
  readonly on: () => readonly string[];
};

type Spec = CommandSpec & { readonly id: CommandId };
const specs: readonly Spec[] = commandTable;

/** Draws the application's menu from the command table, in the user's language and with the user's shortcuts. */
export function installMenu(parts: MenuParts): void {
  const template = menuNames.map((name) => ({
    label: parts.t(`menus.${name}`),
    submenu: itemsOf(name, parts),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

/** Shows a tick at each command that is on, in the menu as it stands. */
export function tickMenu(on: readonly string[]): void {
  const menu = Menu.getApplicationMenu();
  for (const { id } of specs.filter(({ toggle }) => toggle === true)) {
    const item = menu?.getMenuItemById(id);
    if (item) item.checked = on.includes(id);
  }
}

function itemsOf(menu: MenuName, parts: MenuParts): MenuItemConstructorOptions[] {
  const own = specs.filter((spec) => spec.menu === menu);
  return own.flatMap((spec, index) => {
    const before = own[index - 1];
    const newGroup = before !== undefined && before.group !== spec.group;
    const item = itemOf(spec, parts);
    return newGroup ? [{ type: 'separator' as const }, item] : [item];
  });
}

function itemOf(spec: Spec, { t, shortcuts, events, on }: MenuParts): MenuItemConstructorOptions {
  const label = t(`commands.${spec.id}` as Parameters<Translator>[0]);
  const accelerator = shortcuts.get(spec.id)?.replace('Mod', 'CommandOrControl');
  const choose = () => events.emit('menu.chosen', { commandId: spec.id });
  // An item with a tick changes it by itself when it is chosen; whether the command ran is the desk's to say.
  const toggle = {
    type: 'checkbox' as const,
    checked: on().includes(spec.id),
    click: () => {
      tickMenu(on());
      choose();
    },
  };
  return {
    id: spec.id,
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(spec.role === undefined ? { click: choose } : { role: spec.role }),
    ...(spec.toggle === true ? toggle : {}),
  };
}
