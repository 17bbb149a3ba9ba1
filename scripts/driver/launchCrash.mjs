/**
 * Whether a failed launch is the one crash that is the runtime's own: a segmentation fault after Playwright
 * took hold and before Chromium says where its own debugger listens, so before any window, library or
 * addon is open. A core of it stood in `getenv`, asked by D-Bus: `launchEnvironment` says why and prevents it.
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
    say('The runtime crashed at its start, before any window was open: once more.\n');
    return launch();
  }
}
