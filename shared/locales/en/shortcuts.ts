import type { Localized } from '../catalogue';
import type { shortcuts as zh } from '../zhCN/shortcuts';

export const shortcuts: Localized<typeof zh> = {
  title: 'Keyboard Shortcuts',
  hint: 'Click a shortcut, then press the new keys. Esc keeps it, Backspace removes it.',
  search: 'Find a command or shortcut',
  clearSearch: 'Clear',
  nothingFound: 'Nothing found for “{{text}}”.',
  none: 'None',
  fixed: 'Fixed',
  fixedWhy: 'The system or the text itself uses this shortcut; it cannot be changed.',
  press: 'Press the new keys…',
  record: 'Change the shortcut of {{name}}',
  reset: 'Reset the shortcut of {{name}}',
  resetAll: 'Reset All',
  taken: '{{keys}} is now the shortcut of {{other}}.',
  replace: 'Replace',
  dropped: '{{count}} shortcuts in the settings could not be used and were left out',
  dropped_one: '{{count}} shortcut in the settings could not be used and was left out',
  problems: {
    needsModifier: '{{keys}} would mix with typing. Hold {{modifier}} as well, or use F1 to F12.',
    reserved: '{{keys}} is used by the system, the input method or basic editing. Choose another.',
    editing: '{{keys}} moves the caret or deletes. Choose another.',
  },
};
