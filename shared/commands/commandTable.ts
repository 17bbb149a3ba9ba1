import type { WindowRole } from '#shared/domain/windowRole';

/** Menus of the application, in order. */
export const menuNames = [
  'app',
  'file',
  'edit',
  'insert',
  'format',
  'table',
  'review',
  'view',
  'help',
] as const;
export type MenuName = (typeof menuNames)[number];

/**
 * Everything a user can ask of the desk, as data: menus, toolbar and shortcuts are drawn from this one
 * table. Titles stand in the catalogues under `commands.<id>`. `role` items are carried out by the
 * system's own menu and need no code of ours; the others are run by the renderer.
 */
export type CommandSpec = {
  readonly id: string;
  readonly menu: MenuName;
  /** Items of a menu are parted by a line where the group changes. */
  readonly group: number;
  /** Electron accelerator, `Mod` standing for Cmd on macOS and Ctrl elsewhere. */
  readonly shortcut?: string;
  /** A state of the desk that is on or off: menus show a tick while it is on. */
  readonly toggle?: true;
  /** Offered after a slash in the text. */
  readonly slash?: true;
  readonly role?: WindowRole;
};

export const commandTable = [
  { id: 'app.about', menu: 'app', group: 1, role: 'about' },
  { id: 'app.settings', menu: 'app', group: 2, shortcut: 'Mod+,' },
  { id: 'app.quit', menu: 'app', group: 3, shortcut: 'Mod+Q', role: 'quit' },
  { id: 'article.new', menu: 'file', group: 1, shortcut: 'Mod+N' },
  { id: 'article.import', menu: 'file', group: 1, shortcut: 'Mod+Shift+O' },
  { id: 'article.importFolder', menu: 'file', group: 1 },
  { id: 'article.receive', menu: 'file', group: 1 },
  { id: 'article.openBeside', menu: 'file', group: 1 },
  { id: 'article.save', menu: 'file', group: 2, shortcut: 'Mod+S' },
  { id: 'article.export', menu: 'file', group: 3, shortcut: 'Mod+E' },
  { id: 'article.handOver', menu: 'file', group: 3 },
  { id: 'article.original', menu: 'file', group: 3 },
  { id: 'article.file', menu: 'file', group: 4 },
  { id: 'article.tag', menu: 'file', group: 4 },
  { id: 'article.trash', menu: 'file', group: 4 },
  { id: 'template.new', menu: 'file', group: 5 },
  { id: 'template.import', menu: 'file', group: 5 },
  { id: 'library.choose', menu: 'file', group: 6 },
  { id: 'library.backups', menu: 'file', group: 6 },
  { id: 'library.saveWhole', menu: 'file', group: 6 },
  { id: 'edit.undo', menu: 'edit', group: 1, shortcut: 'Mod+Z' },
  { id: 'edit.redo', menu: 'edit', group: 1, shortcut: 'Mod+Shift+Z' },
  { id: 'edit.cut', menu: 'edit', group: 2, shortcut: 'Mod+X', role: 'cut' },
  { id: 'edit.copy', menu: 'edit', group: 2, shortcut: 'Mod+C', role: 'copy' },
  { id: 'edit.paste', menu: 'edit', group: 2, shortcut: 'Mod+V', role: 'paste' },
  {
    id: 'edit.pastePlain',
    menu: 'edit',
    group: 2,
    shortcut: 'Mod+Shift+V',
    role: 'pasteAndMatchStyle',
  },
  { id: 'edit.selectAll', menu: 'edit', group: 2, shortcut: 'Mod+A', role: 'selectAll' },
  { id: 'edit.find', menu: 'edit', group: 3, shortcut: 'Mod+F' },
  { id: 'edit.replace', menu: 'edit', group: 3, shortcut: 'Mod+Alt+F' },
  { id: 'edit.findNext', menu: 'edit', group: 3, shortcut: 'F3' },
  { id: 'edit.findPrevious', menu: 'edit', group: 3, shortcut: 'Shift+F3' },
  { id: 'edit.nextOpenPoint', menu: 'edit', group: 4, shortcut: 'F8' },
  { id: 'edit.previousOpenPoint', menu: 'edit', group: 4, shortcut: 'Shift+F8' },
  { id: 'insert.section', menu: 'insert', group: 1, shortcut: 'Mod+Shift+S', slash: true },
  { id: 'insert.headlineHalf', menu: 'insert', group: 1 },
  { id: 'insert.figure', menu: 'insert', group: 2, shortcut: 'Mod+Shift+P', slash: true },
  { id: 'insert.table', menu: 'insert', group: 2, shortcut: 'Mod+Shift+T', slash: true },
  { id: 'insert.box', menu: 'insert', group: 2, shortcut: 'Mod+Shift+L', slash: true },
  { id: 'insert.divider', menu: 'insert', group: 2, slash: true },
  { id: 'insert.toCheck', menu: 'insert', group: 3, slash: true },
  { id: 'insert.toAdd', menu: 'insert', group: 3, slash: true },
  { id: 'insert.snippet', menu: 'insert', group: 4, shortcut: 'Mod+Alt+S', slash: true },
  { id: 'insert.manageSnippets', menu: 'insert', group: 4 },
  { id: 'format.bold', menu: 'format', group: 1, shortcut: 'Mod+B' },
  { id: 'format.italic', menu: 'format', group: 1, shortcut: 'Mod+I' },
  { id: 'format.underline', menu: 'format', group: 1, shortcut: 'Mod+U' },
  // Not Mod+., as elsewhere: with it Chinese input methods change between full and half width punctuation.
  { id: 'format.superscript', menu: 'format', group: 1, shortcut: 'Mod+Alt+.' },
  { id: 'format.link', menu: 'format', group: 1, shortcut: 'Mod+Shift+K' },
  { id: 'format.paragraph', menu: 'format', group: 2, shortcut: 'Mod+Alt+0' },
  { id: 'format.subhead', menu: 'format', group: 2, shortcut: 'Mod+Alt+3', slash: true },
  { id: 'format.quote', menu: 'format', group: 2, shortcut: 'Mod+Shift+B', slash: true },
  { id: 'format.bulletList', menu: 'format', group: 2, shortcut: 'Mod+Shift+8', slash: true },
  { id: 'format.orderedList', menu: 'format', group: 2, shortcut: 'Mod+Shift+7', slash: true },
  { id: 'format.verse', menu: 'format', group: 2, slash: true },
  { id: 'format.editorsNote', menu: 'format', group: 3, slash: true },
  { id: 'format.authorsNote', menu: 'format', group: 3, slash: true },
  { id: 'format.bylineParagraph', menu: 'format', group: 3, slash: true },
  { id: 'format.closingParagraph', menu: 'format', group: 3, slash: true },
  { id: 'format.boxPlacing', menu: 'format', group: 3 },
  { id: 'format.cropPicture', menu: 'format', group: 3, shortcut: 'Mod+Alt+X' },
  { id: 'format.sectionUp', menu: 'format', group: 4, shortcut: 'Mod+Alt+Up' },
  { id: 'format.sectionDown', menu: 'format', group: 4, shortcut: 'Mod+Alt+Down' },
  { id: 'format.sectionRemove', menu: 'format', group: 4 },
  { id: 'table.rowAbove', menu: 'table', group: 1 },
  { id: 'table.rowBelow', menu: 'table', group: 1 },
  { id: 'table.columnLeft', menu: 'table', group: 1 },
  { id: 'table.columnRight', menu: 'table', group: 1 },
  { id: 'table.removeRow', menu: 'table', group: 2 },
  { id: 'table.removeColumn', menu: 'table', group: 2 },
  { id: 'table.mergeCells', menu: 'table', group: 3 },
  { id: 'table.splitCell', menu: 'table', group: 3 },
  { id: 'table.headRow', menu: 'table', group: 3 },
  { id: 'table.alignLeft', menu: 'table', group: 4 },
  { id: 'table.alignCenter', menu: 'table', group: 4 },
  { id: 'table.alignRight', menu: 'table', group: 4 },
  { id: 'table.remove', menu: 'table', group: 5 },
  { id: 'review.comment', menu: 'review', group: 1, shortcut: 'Mod+Alt+C' },
  { id: 'review.suggest', menu: 'review', group: 2, shortcut: 'Mod+Shift+E', toggle: true },
  { id: 'review.next', menu: 'review', group: 3, shortcut: 'Mod+Alt+J' },
  { id: 'review.previous', menu: 'review', group: 3, shortcut: 'Mod+Alt+K' },
  { id: 'review.accept', menu: 'review', group: 3, shortcut: 'Mod+Alt+A' },
  { id: 'review.reject', menu: 'review', group: 3, shortcut: 'Mod+Alt+N' },
  { id: 'review.acceptAll', menu: 'review', group: 4 },
  { id: 'review.rejectAll', menu: 'review', group: 4 },
  { id: 'review.verify', menu: 'review', group: 5 },
  { id: 'review.wording', menu: 'review', group: 5 },
  { id: 'review.key', menu: 'review', group: 5 },
  { id: 'review.sensitive', menu: 'review', group: 5 },
  { id: 'review.clearHighlight', menu: 'review', group: 5 },
  { id: 'article.likeness', menu: 'review', group: 6 },
  { id: 'versions.next', menu: 'review', group: 6, shortcut: 'F7' },
  { id: 'versions.previous', menu: 'review', group: 6, shortcut: 'Shift+F7' },
  { id: 'workflow.submit', menu: 'review', group: 7 },
  { id: 'workflow.pass', menu: 'review', group: 7 },
  { id: 'workflow.signOff', menu: 'review', group: 7 },
  { id: 'workflow.return', menu: 'review', group: 7 },
  { id: 'workflow.correct', menu: 'review', group: 8 },
  { id: 'workflow.withdraw', menu: 'review', group: 8 },
  { id: 'view.list', menu: 'view', group: 1, shortcut: 'Mod+1' },
  { id: 'view.side', menu: 'view', group: 1, shortcut: 'Mod+2' },
  { id: 'view.pictures', menu: 'view', group: 1, shortcut: 'Mod+8' },
  { id: 'view.wideList', menu: 'view', group: 1, shortcut: 'Mod+7', toggle: true },
  { id: 'view.preview', menu: 'view', group: 2, shortcut: 'Mod+Alt+P', toggle: true },
  { id: 'view.metadata', menu: 'view', group: 2, shortcut: 'Mod+Alt+M', toggle: true },
  { id: 'view.outline', menu: 'view', group: 2, shortcut: 'Mod+Alt+O', toggle: true },
  { id: 'view.comments', menu: 'view', group: 2, shortcut: 'Mod+Alt+R', toggle: true },
  { id: 'view.reference', menu: 'view', group: 2, shortcut: 'Mod+Alt+G', toggle: true },
  { id: 'view.versions', menu: 'view', group: 2, shortcut: 'Mod+Alt+V', toggle: true },
  { id: 'view.workflow', menu: 'view', group: 2, shortcut: 'Mod+Alt+B', toggle: true },
  { id: 'view.exports', menu: 'view', group: 2, shortcut: 'Mod+Alt+E', toggle: true },
  { id: 'view.threePanes', menu: 'view', group: 3, shortcut: 'Mod+3', toggle: true },
  { id: 'view.splitPreview', menu: 'view', group: 3, shortcut: 'Mod+4', toggle: true },
  { id: 'view.paperAlone', menu: 'view', group: 3, shortcut: 'Mod+5', toggle: true },
  { id: 'view.splitReference', menu: 'view', group: 3, shortcut: 'Mod+6', toggle: true },
  { id: 'view.focus', menu: 'view', group: 4, shortcut: 'Mod+Shift+F', toggle: true },
  { id: 'view.typewriter', menu: 'view', group: 4, shortcut: 'Mod+Alt+Y', toggle: true },
  { id: 'view.paperLarger', menu: 'view', group: 5, shortcut: 'Mod+Shift+.' },
  { id: 'view.paperSmaller', menu: 'view', group: 5, shortcut: 'Mod+Shift+,' },
  { id: 'view.paperReset', menu: 'view', group: 5 },
  { id: 'view.zoomIn', menu: 'view', group: 6, shortcut: 'Mod+Plus', role: 'zoomIn' },
  { id: 'view.zoomOut', menu: 'view', group: 6, shortcut: 'Mod+-', role: 'zoomOut' },
  { id: 'view.zoomReset', menu: 'view', group: 6, shortcut: 'Mod+0', role: 'resetZoom' },
  { id: 'view.fullScreen', menu: 'view', group: 7, shortcut: 'F11', role: 'togglefullscreen' },
  { id: 'app.palette', menu: 'help', group: 1, shortcut: 'Mod+K' },
  { id: 'help.shortcuts', menu: 'help', group: 1, shortcut: 'Mod+/' },
] as const satisfies readonly CommandSpec[];

export type CommandId = (typeof commandTable)[number]['id'];
type RoleCommand = Extract<(typeof commandTable)[number], { readonly role: string }>['id'];
/** The commands that menus show with a tick while they are on. */
export type ToggleCommandId = Extract<
  (typeof commandTable)[number],
  { readonly toggle: true }
>['id'];
/** The commands that the renderer carries out. */
export type RunnableCommandId = Exclude<CommandId, RoleCommand>;
