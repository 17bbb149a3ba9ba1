import { type BrowserWindow, dialog, shell } from 'electron';
import type { Translator } from '#shared/locales/createTranslator';
import { formatDay } from '#shared/locales/formatDate';
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
    ...libraryDialogs({ ask, place, t }),
  };
}

type Asking = {
  readonly ask: (options: Electron.OpenDialogOptions) => Promise<readonly string[] | null>;
  readonly place: (options: Electron.SaveDialogOptions) => Promise<string | null>;
  readonly t: () => Translator;
};

/** Dialogs about whole libraries and their backups. */
function libraryDialogs({ ask, place, t }: Asking) {
  const folder = async (title: string) =>
    (await ask({ title, properties: ['openDirectory', 'createDirectory'] }))?.[0] ?? null;
  return {
    pickBackupFolder: () => folder(t()('backups.pickCopyFolder')),
    pickLibrary: () => folder(t()('libraries.pickTitle')),
    pickBackup: async () => {
      const paths = await ask({
        title: t()('backups.pickFile'),
        properties: ['openFile'],
        filters: [{ name: t()('backups.fileKind'), extensions: ['sqlite', 'kapok'] }],
      });
      return paths?.[0] ?? null;
    },
    placeLibrary: (kind) => {
      const day = formatDay(new Date().toISOString(), t().language);
      return place({
        title: t()('libraries.placeTitle'),
        buttonLabel: t()('libraries.placeHere'),
        defaultPath: t()(`libraries.folderNames.${kind}`, { day }),
      });
    },
  } satisfies Partial<FileDialogs>;
}

/** Shows files in the system's own file manager. */
export const systemFileManager: FileManager = {
  reveal: (path) => shell.showItemInFolder(path),
};
