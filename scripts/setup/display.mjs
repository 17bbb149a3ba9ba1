/** True when windows can be shown; always on macOS and Windows. */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** Numbers that one virtual screen after another is looked for among. */
const numbersApart = 100;

/**
 * The same command on a virtual screen when there is no real one. Commands that are started at the same time
 * take another `place` each, or they would find the same number free.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {number} [place]
 * @returns {{ command: string, args: readonly string[] }}
 */
export function onDisplay(command, args, place = 1) {
  if (hasDisplay()) return { command, args };
  const screen = ['-a', '-n', String(numbersApart * place), '-s', '-screen 0 1600x1000x24'];
  return { command: 'xvfb-run', args: [...screen, command, ...args] };
}
