/** What a library is made for, which names its folder. */
export type NewLibraryKind = 'new' | 'restored' | 'rescued';

/** What a person at the desk chooses in the system's own dialogs; null means cancelled. */
export type FileDialogs = {
  /** Files or folders to import, as absolute paths. */
  pickImports(kind: 'files' | 'folder'): Promise<readonly string[] | null>;
  /** One picture, as an absolute path. */
  pickPicture(): Promise<string | null>;
  /** An existing or new folder for exports, as an absolute path. */
  pickExportFolder(): Promise<string | null>;
  /** Files of templates to import, as absolute paths. */
  pickTemplates(): Promise<readonly string[] | null>;
  /** Where to write a template, as an absolute path; the system asks before it overwrites. */
  placeTemplate(fileName: string): Promise<string | null>;
  /** A hand-over file of another desk, as an absolute path. */
  pickHandover(): Promise<string | null>;
  /** Where to write a hand-over file, as an absolute path; the system asks before it overwrites. */
  placeHandover(fileName: string): Promise<string | null>;
  /** A folder for copies of backups, as an absolute path. */
  pickBackupFolder(): Promise<string | null>;
  /** A file that holds a whole library, as an absolute path. */
  pickBackup(): Promise<string | null>;
  /** The folder of a library, as an absolute path. */
  pickLibrary(): Promise<string | null>;
  /** Where a library shall be made, as the absolute path of a folder that need not be there. */
  placeLibrary(kind: NewLibraryKind): Promise<string | null>;
};

/** Shows a written file in the system's file manager. */
export type FileManager = { reveal(path: string): void };
