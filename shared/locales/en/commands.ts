import type { Localized } from '../catalogue';
import type * as zh from '../zhCN/commands';

export const menus: Localized<typeof zh.menus> = {
  app: 'Kapok',
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  format: 'Format',
  view: 'View',
  help: 'Help',
};

export const commands: Localized<typeof zh.commands> = {
  app: { about: 'About Kapok', settings: 'Settings…', quit: 'Quit Kapok' },
  article: {
    new: 'New Article…',
    import: 'Import Web Pages…',
    save: 'Save',
    export: 'Export…',
    trash: 'Move to Trash',
  },
  edit: {
    undo: 'Undo',
    redo: 'Redo',
    cut: 'Cut',
    copy: 'Copy',
    paste: 'Paste',
    pastePlain: 'Paste Text Only',
    selectAll: 'Select All',
  },
  insert: {
    section: 'Insert Section',
    headlineHalf: 'Add Headline Line',
    figure: 'Insert Picture…',
  },
  format: {
    bold: 'Bold',
    italic: 'Italic',
    paragraph: 'Body Text',
    subhead: 'Subhead',
    quote: 'Quotation',
    bulletList: 'Bulleted List',
    orderedList: 'Numbered List',
    sectionUp: 'Move Section Up',
    sectionDown: 'Move Section Down',
    sectionRemove: 'Remove Section',
  },
  view: {
    list: 'Show or Fold List',
    side: 'Show or Fold Side Pane',
    preview: 'Preview Page',
    metadata: 'Article Details',
    exports: 'Exports',
    zoomIn: 'Zoom In',
    zoomOut: 'Zoom Out',
    zoomReset: 'Actual Size',
    fullScreen: 'Full Screen',
  },
  help: { shortcuts: 'Keyboard Shortcuts' },
};
