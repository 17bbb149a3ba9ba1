import { type CommandId, type CommandSpec, commandTable } from '#shared/commands/commandTable';
import type { WindowRole } from '#shared/domain/windowRole';
import type { Translator } from '#shared/locales/createTranslator';
import { isCommandEnabled, isRunnableCommand, runCommand } from '../../commands/runCommands';
import { shortcutText } from '../../commands/shortcutText';
import type { PaletteEntry } from './paletteEntry';

const specs: readonly (CommandSpec & { readonly id: CommandId })[] = commandTable;

export type CommandSurroundings = {
  readonly t: Translator;
  readonly hasArticle: boolean;
  readonly runRole: (role: WindowRole) => void;
};

/**
 * Every command of the table but the palette's own. Whether one can be run is asked now, while the text
 * that was worked on has the focus: the palette's field would answer for itself.
 */
export function commandEntries(surroundings: CommandSurroundings): readonly PaletteEntry[] {
  const { t, hasArticle, runRole } = surroundings;
  const problem = t(hasArticle ? 'palette.notHere' : 'palette.needsArticle');
  return specs
    .filter(({ id }) => id !== 'app.palette')
    .map(({ id, menu, role }) => ({
      key: `command:${id}`,
      kind: 'command',
      title: t(`commands.${id}`),
      note: t(`menus.${menu}`),
      shortcut: shortcutText(id),
      problem:
        role !== undefined || (isRunnableCommand(id) && isCommandEnabled(id)) ? null : problem,
      run: () => {
        if (isRunnableCommand(id)) runCommand(id);
        else if (role !== undefined) runRole(role);
      },
    }));
}
