/** Chromium refuses its sandbox to root; containers and build machines run as root. */
function isRootOnLinux() {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

/**
 * Command line for starting the app from a script or a test. `--no-sandbox` appears for root on Linux
 * only, and never in the product. Playwright adds that switch by itself unless told
 * `chromiumSandbox: true`: pass `chromiumSandbox: true` together with these arguments.
 *
 * @param {string} appFolder folder with package.json, or '' for a packaged program
 * @param {...string} rest
 */
export function launchArgs(appFolder, ...rest) {
  return [...(isRootOnLinux() ? ['--no-sandbox'] : []), ...(appFolder ? [appFolder] : []), ...rest];
}
