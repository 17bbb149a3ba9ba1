/** The commands in the order of the usage, for telling a command line from the start of the window. */
export const commandNames = [
  'import',
  'list',
  'show',
  'export',
  'history',
  'diff',
  'handover',
  'receive',
  'search',
  'doctor',
  'backup',
  'restore',
  'salvage',
] as const;

export type CommandName = (typeof commandNames)[number];
