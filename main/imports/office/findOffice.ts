import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where LibreOffice lies when it was installed the usual way, or null. */
export function findOffice(platform: NodeJS.Platform = process.platform): string | null {
  return placesOn(platform).find((path) => existsSync(path)) ?? null;
}

function placesOn(platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') {
    const inside = 'LibreOffice.app/Contents/MacOS/soffice';
    return [join('/Applications', inside), join(homedir(), 'Applications', inside)];
  }
  if (platform === 'win32') {
    const folders = [process.env.ProgramFiles, process.env['ProgramFiles(x86)']];
    return folders.flatMap((folder) =>
      folder === undefined ? [] : join(folder, 'LibreOffice', 'program', 'soffice.exe'),
    );
  }
  return [
    '/usr/bin/soffice',
    '/usr/bin/libreoffice',
    '/usr/local/bin/soffice',
    '/snap/bin/libreoffice',
    ...versionsIn('/opt').map((name) => join('/opt', name, 'program', 'soffice')),
  ];
}

/** LibreOffice's own packages install beside one another, each version in a folder of its own. */
function versionsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.startsWith('libreoffice'))
    .sort()
    .reverse();
}
