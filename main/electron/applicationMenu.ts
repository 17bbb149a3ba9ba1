import { Menu, type MenuItemConstructorOptions } from 'electron';
import {
  type CommandSpec,
  commandTable,
  type MenuName,
  menuNames,
} from '#shared/commands/commandTable';
import type { Translator } from '#shared/locales/createTranslator';
import type { EventHub } from '../eventHub';

/** Draws the application's menu from the command table, in the user's language. */
export function installMenu(t: Translator, events: EventHub): void {
  const template = menuNames.map((name) => ({
    label: t(`menus.${name}`),
    submenu: itemsOf(name, t, events),
  }));
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}

function itemsOf(menu: MenuName, t: Translator, events: EventHub): MenuItemConstructorOptions[] {
  const specs: readonly CommandSpec[] = commandTable.filter((spec) => spec.menu === menu);
  return specs.flatMap((spec, index) => {
    const before = specs[index - 1];
    const newGroup = before !== undefined && before.group !== spec.group;
    const item = itemOf(spec, t, events);
    return newGroup ? [{ type: 'separator' as const }, item] : [item];
  });
}

function itemOf(spec: CommandSpec, t: Translator, events: EventHub): MenuItemConstructorOptions {
  const label = t(`commands.${spec.id}` as Parameters<Translator>[0]);
  const accelerator = spec.shortcut?.replace('Mod', 'CommandOrControl');
  return {
    label,
    ...(accelerator === undefined ? {} : { accelerator }),
    ...(spec.role === undefined
      ? { click: () => events.emit('menu.chosen', { commandId: spec.id }) }
      : { role: spec.role }),
  };
}
