import { acceleratorOf } from '#shared/commands/accelerator';
import { commandWith } from '#shared/commands/shortcuts';
import { onMac } from './onMac';
import { isRunnableCommand, runCommand } from './runCommands';
import { shortcutsInForce } from './shortcutsInForce';

/**
 * Runs the command whose keys are pressed anywhere in a window, the desk's own or that of a frame in it,
 * unless what has the focus took them. A window that draws its own menus cannot count on the system for
 * keys: on Linux those of a menu that was drawn anew are not heard. Keys taken here do not reach the menu.
 * Returns the way to stop.
 */
export function followKeys(view: Window = window): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    const accelerator = acceleratorOf(event, onMac());
    const id = accelerator === null ? undefined : commandWith(shortcutsInForce.get(), accelerator);
    if (id !== undefined && isRunnableCommand(id) && runCommand(id)) event.preventDefault();
  };
  view.addEventListener('keydown', onKeyDown);
  return () => view.removeEventListener('keydown', onKeyDown);
}
