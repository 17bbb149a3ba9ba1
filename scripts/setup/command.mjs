import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';
import { messageOf } from './setupError.mjs';

/** Signals that are handed on to a child, so that a stopped job ends the whole family. */
const forwarded = /** @type {const} */ (['SIGTERM', 'SIGHUP']);
const keptOutputCharacters = 200_000;

/**
 * @typedef {object} RunOptions
 * @property {NodeJS.ProcessEnv} [env] added to the present environment
 * @property {string} [cwd] the repository when left out
 * @property {number} [limitMs] the child is killed after this time
 */

/**
 * Runs a command without showing it and returns its status with everything it printed, both streams
 * in order of arrival. A command that cannot start has status 127 and the reason as its output.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<{ status: number, output: string }>}
 */
export function runQuietly(command, args, { env, cwd = root, limitMs } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limitMs,
      killSignal: 'SIGKILL',
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString('utf8')).slice(-keptOutputCharacters);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ status: 127, output: messageOf(error) }));
    child.on('close', (status, signal) => resolve({ status: exitStatus(status, signal), output }));
  });
}

/**
 * Runs a command in the foreground and returns its exit status. `stdout: 'stderr'` keeps standard
 * output clean for a caller whose own output is data.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions & { stdout?: 'inherit' | 'stderr' }} [options]
 * @returns {Promise<number>}
 */
export function runInForeground(command, args, { env, cwd = root, stdout = 'inherit' } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['inherit', stdout === 'stderr' ? 2 : 'inherit', 'inherit'],
    });
    const forward = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    // Ctrl+C reaches the child from the terminal; this process stays to pass its exit status on.
    const stay = () => undefined;
    process.on('SIGINT', stay);
    for (const signal of forwarded) process.on(signal, forward);
    const release = () => {
      process.off('SIGINT', stay);
      for (const signal of forwarded) process.off(signal, forward);
    };
    child.on('error', (error) => {
      release();
      reject(error);
    });
    child.on('close', (status, signal) => {
      release();
      resolve(exitStatus(status, signal));
    });
  });
}

/**
 * @param {number | null} status
 * @param {NodeJS.Signals | null} signal
 */
function exitStatus(status, signal) {
  if (status !== null) return status;
  return signal === null ? 1 : 128 + constants.signals[signal];
}

/**
 * The last lines of a command's output, for the end of an error paragraph.
 * @param {string} output
 * @param {number} [lines]
 */
export function tailOf(output, lines = 12) {
  return output.trim().split('\n').slice(-lines).join('\n');
}

/**
 * How to call npm: through the npm that started us when there is one, which needs no shell on Windows.
 * @param {readonly string[]} args
 * @returns {{ command: string, args: readonly string[] }}
 */
export function npmCommand(args) {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) {
    return { command: process.env.npm_node_execpath ?? process.execPath, args: [script, ...args] };
  }
  if (process.platform === 'win32') {
    return { command: process.env.ComSpec ?? 'cmd.exe', args: ['/d', '/c', 'npm.cmd', ...args] };
  }
  return { command: 'npm', args };
}
