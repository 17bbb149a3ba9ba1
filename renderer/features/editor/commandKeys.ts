import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { type Accelerator, acceleratorOf } from '#shared/commands/accelerator';
import { type CommandId, commandTable } from '#shared/commands/commandTable';
import { commandWith } from '#shared/commands/shortcuts';
import { onMac } from '../../commands/onMac';
import { isRunnableCommand, runCommand } from '../../commands/runCommands';
import { shortcutsInForce } from '../../commands/shortcutsInForce';
import { type EditorCommandId, editorCommands } from './editorCommands';

// The browser would set marks of its own with these, whatever the user made of them.
const browserMarks: ReadonlySet<Accelerator> = new Set(['Mod+B', 'Mod+I', 'Mod+U']);
const roles: ReadonlySet<CommandId> = new Set(
  commandTable.filter((spec) => 'role' in spec).map((spec) => spec.id),
);

/**
 * The keys of the command table, as the user set them. The window takes them everywhere else (`followKeys`);
 * in the text they are taken before the editor's and the browser's own keys, for which the window comes too late.
 */
export const commandKeys = Extension.create({
  name: 'commandKeys',
  priority: 700,
  addProseMirrorPlugins: () => [
    new Plugin({ key: new PluginKey('commandKeys'), props: { handleKeyDown: runCommandKey } }),
  ],
});

function runCommandKey(view: EditorView, event: KeyboardEvent): boolean {
  // While an input method composes, keys are its own.
  if (view.composing || event.isComposing) return false;
  const accelerator = acceleratorOf(event, onMac());
  if (accelerator === null) return false;
  const id = commandWith(shortcutsInForce.get(), accelerator);
  if (id === undefined || roles.has(id)) return browserMarks.has(accelerator);
  if (isEditorCommand(id)) editorCommands[id](view.state, view.dispatch, view);
  else if (isRunnableCommand(id)) runCommand(id);
  return true;
}

function isEditorCommand(id: CommandId): id is EditorCommandId {
  return Object.hasOwn(editorCommands, id);
}
