// Packed as resources/default_app.asar of the registry runtime, which has none of its own: starts the
// application folder named on the command line, as the default application of Electron does.
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

function parseArguments(argv) {
  const modules = [];
  for (let index = 0; index < argv.length; index += 1) {
    const argument = argv[index];
    if (argument === '-r' || argument === '--require') {
      index += 1;
      modules.push(argv[index]);
    } else if (!argument.startsWith('-')) {
      return { modules, folder: argument };
    }
  }
  return { modules, folder: undefined };
}

async function start(folder) {
  const appFolder = resolve(folder);
  const manifestPath = join(appFolder, 'package.json');
  const manifest = existsSync(manifestPath) ? JSON.parse(readFileSync(manifestPath, 'utf8')) : {};
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  if (manifest.version) app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name ?? app.name;
  app.setDesktopName(manifest.desktopName ?? `${app.name}.desktop`);
  app.setAppPath(appFolder);
  const entry = Module._resolveFilename(appFolder, null, true);
  await import(pathToFileURL(entry).href);
}

const { modules, folder } = parseArguments(process.argv.slice(1));
if (process.argv.includes('--version') && folder === undefined) {
  process.stdout.write(`v${process.versions.electron}\n`);
  process.exit(0);
}
if (folder === undefined) {
  process.stderr.write('Usage: electron <application folder>\n');
  process.exit(1);
}
if (modules.length > 0) {
  Module._preloadModules(modules.map((name) => resolve(name)));
}
try {
  await start(folder);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exit(1);
}
