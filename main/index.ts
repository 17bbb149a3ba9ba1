import { commandNames } from './cli/parseArguments';
import { nodePlaces } from './cli/places';

// In a development run the first argument is the app's folder.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const [first] = args.filter((arg) => !arg.startsWith('-'));
const places = nodePlaces(import.meta.url);

if (commandNames.some((name) => name === first)) {
  const { runCommandLine } = await import('./cli/runCommandLine');
  // Chromium's own switches may stand before the command.
  process.exit(await runCommandLine(args.slice(args.indexOf(first ?? '')), places));
} else {
  const { startDesktop } = await import('./electron/startDesktop');
  startDesktop(args, places);
}
