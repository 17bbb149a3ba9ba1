import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translator } from '#shared/locales/createTranslator';
import type { FileDialogs, FileManager } from '../ports/desktop';

/** Extensions of the files that are offered first; others can be chosen and are told by their bytes. */
const importExtensions = 'docx doc wps rtf odt txt text md markdown html htm xhtml shtml'.split(
  ' ',
);

/** The system's own dialogs over the desk's window. */
export function createDialogs(
  window: () => BrowserWindow | null,
  t: () => Translator,
): FileDialogs {
  const ask = async (options: Electron.OpenDialogOptions): Promise<readonly string[] | null> => {
    const parent = window();
    const result = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options));
    return result.canceled ? null : result.filePaths;
  };
  const place = async (options: Electron.SaveDialogOptions): Promise<string | null> => {
    const parent = window();
    const result = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options));
    return result.canceled ? null : result.filePath;
  };
  return {
    pickImports: (kind) =>
      kind === 'folder'
        ? ask({ title: t()('imports.pickFolder'), properties: ['openDirectory'] })
        : ask({
            title: t()('imports.pickTitle'),
            properties: ['openFile', 'multiSelections'],
            filters: [
              { name: t()('imports.fileKind'), extensions: importExtensions },
              { name: t()('imports.anyFile'), extensions: ['*'] },
            ],
          }),
    pickPicture: async () => {
      const paths = await ask({
        title: t()('editor.pickPicture'),
        properties: ['openFile'],
        filters: [
          { name: t()('editor.pictureKind'), extensions: ['jpg', 'jpeg', 'png', 'gif', 'webp'] },
        ],
      });
      return paths?.[0] ?? null;
    },
    pickExportFolder: async () => {
      const paths = await ask({
        title: t()('exports.pickFolder'),
        properties: ['openDirectory', 'createDirectory'],
      });
      return paths?.[0] ?? null;
    },
    pickTemplates: () =>
      ask({
        title: t()('templates.pickTitle'),
        properties: ['openFile', 'multiSelections'],
        filters: [{ name: t()('templates.fileKind'), extensions: ['json'] }],
      }),
    placeTemplate: (fileName) =>
      place({
        title: t()('templates.placeTitle'),
        defaultPath: fileName,
        filters: [{ name: t()('templates.fileKind'), extensions: ['json'] }],
      }),
    pickHandover: async () => {
      const paths = await ask({
        title: t()('handover.pickTitle'),
        properties: ['openFile'],
        filters: [{ name: t()('handover.fileKind'), extensions: ['kapok'] }],
      });
      return paths?.[0] ?? null;
    },
    placeHandover: (fileName) =>
      place({
        title: t()('handover.placeTitle'),
        defaultPath: fileName,
        filters: [{ name: t()('handover.fileKind'), extensions: ['kapok'] }],
      }),
  };
}

/** Shows files in the system's own file manager. */
export const systemFileManager: FileManager = {
  reveal: (path) => shell.showItemInFolder(path),
};
