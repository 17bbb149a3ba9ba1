import { commandNames } from './cli/commandNames';
import { nodePlaces } from './cli/places';

// In a development run the first argument is the app's folder.
const args = process.argv.slice(process.defaultApp ? 2 : 1);
const first = firstWord(args);
const places = nodePlaces(import.meta.url);

const asksForText = first === 'help' || args.includes('--help') || args.includes('--version');

if (asksForText || commandNames.some((name) => name === first)) {
  const { runCommandLine } = await import('./cli/runCommandLine');
  // Chromium's own switches may stand before the command.
  process.exit(
    await runCommandLine(first === undefined ? args : args.slice(args.indexOf(first)), places),
  );
} else {
  const { startDesktop } = await import('./electron/startDesktop');
  startDesktop(args, places);
}

/** The first word that is neither a switch nor the folder after `--library`. */
function firstWord(words: readonly string[]): string | undefined {
  return words.find((word, index) => !word.startsWith('-') && words[index - 1] !== '--library');
}
