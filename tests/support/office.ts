import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { tempFolder } from './library';

/** Where the packages of a Debian system keep their documentation. */
export const documentation = '/usr/share/doc';

type Conversion = { readonly format: string; readonly infilter?: string };

const plainName = (file: string) => basename(file, extname(file));

/** Converts files with LibreOffice in one go; gives the paths of the results in their order. */
export function convertAll(
  office: string,
  files: readonly string[],
  { format, infilter }: Conversion,
): string[] {
  const folder = tempFolder();
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--norestore',
    ...(infilter === undefined ? [] : [`--infilter=${infilter}`]),
    '--convert-to',
    format,
    '--outdir',
    folder,
    ...files,
  ];
  const { status, stderr } = spawnSync(office, args, { encoding: 'utf8', timeout: 110_000 });
  if (status !== 0) throw new Error(`LibreOffice ended with ${status}: ${stderr}`);
  return files.map((file) => join(folder, `${plainName(file)}.${format.split(':')[0]}`));
}

/** The text of documents as LibreOffice itself reads it, by the names of the files without their extensions. */
export function textsByOffice(office: string, files: readonly string[], infilter?: string) {
  const format = 'txt:Text (encoded):UTF8';
  const from = infilter === undefined ? {} : { infilter };
  return new Map(
    convertAll(office, files, { format, ...from }).map((file) => [
      plainName(file),
      readFileSync(file, 'utf8').replace(/^\ufeff/u, ''),
    ]),
  );
}

/** Copies of some of the system's own documents of a kind, unpacked, under names of ours. */
export function systemDocuments(kind: RegExp, extension: string, most: number): string[] {
  const folder = tempFolder();
  const found = readdirSync(documentation)
    .map((name) => join(documentation, name))
    .filter((place) => existsSync(place) && statSync(place).isDirectory())
    .flatMap((place) => readdirSync(place).map((name) => join(place, name)))
    .filter((path) => kind.test(basename(path)) && isReadable(path));
  return found.slice(0, most).map((path, at) => {
    const bytes = readFileSync(path);
    const copy = join(folder, `document-${at}.${extension}`);
    writeFileSync(copy, path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
    return copy;
  });
}

function isReadable(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && found.size > 2_000 && found.size < 40_000;
}
