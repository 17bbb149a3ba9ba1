/**
 * Whether a failed launch is the one crash that is the runtime's own: Electron 33 now and then ends with a
 * segmentation fault while Playwright's debugger takes hold of it. Chromium has not begun by then (it would
 * have said where its own debugger listens), so no window, library or addon is open. It was seen once in
 * about a hundred launches of one run and not in five hundred of another; users' programs have no debugger.
 *
 * @param {unknown} error what `_electron.launch` threw
 */
export function isLaunchCrash(error) {
  const log = error instanceof Error ? error.message : '';
  return (
    log.includes('Process failed to launch') &&
    log.includes('Debugger attached.') &&
    log.includes('signal=SIGSEGV') &&
    !log.includes('DevTools listening')
  );
}

/**
 * Launches once more after that crash, and says so; anything else is thrown at once.
 *
 * @template T
 * @param {() => Promise<T>} launch
 * @param {(line: string) => unknown} [say]
 * @returns {Promise<T>}
 */
export async function launchPastCrash(launch, say = (line) => process.stderr.write(line)) {
  try {
    return await launch();
  } catch (error) {
    if (!isLaunchCrash(error)) throw error;
    say('The runtime crashed as the debugger took hold of it, before any window: once more.\n');
    return launch();
  }
}
