const quietForMs = 300;
const ttyIntervalMs = 500;
const plainIntervalMs = 30_000;

/** @param {number} startedAt */
function secondsSince(startedAt) {
  return Math.round((Date.now() - startedAt) / 1000);
}

/**
 * Runs one long step and keeps the terminal informed on stderr: a moving count of seconds on a
 * terminal, a line every half minute elsewhere, nothing at all when the step ends at once.
 * `detail` adds what is known about the advance, e.g. "120 of 196 MB".
 *
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {() => string} [detail]
 * @returns {Promise<T>}
 */
export async function withProgress(label, work, detail = () => '') {
  const startedAt = Date.now();
  const terminal = process.stderr.isTTY === true;
  const line = () =>
    `kapok: ${label} … ${[detail(), `${secondsSince(startedAt)} s`].filter(Boolean).join(', ')}`;
  const show = () => process.stderr.write(terminal ? `\r\x1b[K${line()}` : `${line()}\n`);
  const first = setTimeout(() => {
    process.stderr.write(terminal ? line() : `kapok: ${label} …\n`);
  }, quietForMs);
  const ticker = setInterval(show, terminal ? ttyIntervalMs : plainIntervalMs);
  try {
    const result = await work();
    const took = Date.now() - startedAt;
    if (took >= quietForMs) {
      process.stderr.write(
        `${terminal ? '\r\x1b[K' : ''}kapok: ${label}: done (${secondsSince(startedAt)} s)\n`,
      );
    }
    return result;
  } catch (error) {
    if (terminal) process.stderr.write('\r\x1b[K');
    throw error;
  } finally {
    clearTimeout(first);
    clearInterval(ticker);
  }
}

/**
 * One line of news on stderr.
 * @param {string} text
 */
export function notice(text) {
  process.stderr.write(`kapok: ${text}\n`);
}
