/** True when windows can be shown; always on macOS and Windows. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/**
 * The same command on a virtual screen when there is no real one.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export function onDisplay(command, args) {
  if (hasDisplay()) return { command, args };
  const screen = '-screen 0 1600x1000x24';
  return { command: 'xvfb-run', args: ['-a', '-s', screen, command, ...args] };
}
