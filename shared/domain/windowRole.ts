/** What the system's own menus do by themselves, and the desk's menus ask main to do. */
export const windowRoles = [
  'cut',
  'copy',
  'paste',
  'pasteAndMatchStyle',
  'selectAll',
  'quit',
  'about',
  'togglefullscreen',
  'zoomIn',
  'zoomOut',
  'resetZoom',
] as const;

export type WindowRole = (typeof windowRoles)[number];
