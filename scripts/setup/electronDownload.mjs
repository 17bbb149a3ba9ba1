import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runQuietly, tailOf } from './command.mjs';
import { readIfPresent } from './digest.mjs';
import { inCache, inRoot } from './paths.mjs';
import { withProgress } from './progress.mjs';
import { messageOf } from './setupError.mjs';

const githubUrl = 'https://github.com/electron/electron/releases/download/';

/** The public mirror that is tried when the download site cannot be reached and none is named. */
const mirrorUrl = 'https://npmmirror.com/mirrors/electron/';

const connectLimitMs = 10_000;
const downloadLimitMs = 15 * 60_000;
const rememberForMs = 24 * 60 * 60_000;
const unreachablePath = inCache('unreachable.json');

/**
 * @typedef {object} Origin
 * @property {string} name for messages
 * @property {string} base as ELECTRON_MIRROR has it, ends with a slash
 * @property {(version: string) => string} folder of one version below the base
 * @property {NodeJS.ProcessEnv} env what the electron package's installer needs for it
 */

/** @returns {readonly Origin[]} */
function origins() {
  const own = process.env.ELECTRON_MIRROR;
  if (own) {
    const folder = (/** @type {string} */ version) =>
      process.env.ELECTRON_CUSTOM_DIR?.replace('{{ version }}', version) ?? `v${version}`;
    return [{ name: 'ELECTRON_MIRROR', base: own, folder, env: {} }];
  }
  return [
    { name: new URL(githubUrl).host, base: githubUrl, folder: (version) => `v${version}`, env: {} },
    {
      name: new URL(mirrorUrl).host,
      base: mirrorUrl,
      folder: (version) => version,
      env: { ELECTRON_MIRROR: mirrorUrl, ELECTRON_CUSTOM_DIR: '{{ version }}' },
    },
  ];
}

/** @returns {Record<string, number>} time of the last failure by address, in milliseconds */
function unreachable() {
  return JSON.parse(readIfPresent(unreachablePath) ?? '{}');
}

/** @param {string} base */
function rememberUnreachable(base) {
  mkdirSync(dirname(unreachablePath), { recursive: true });
  const known = { ...unreachable(), [base]: Date.now() };
  writeFileSync(unreachablePath, JSON.stringify(known, null, 2));
}

/**
 * Asks for the headers of the very file that would be fetched, redirects included: the site that holds the
 * data is often another one than the site that answers first.
 *
 * @param {Origin} origin
 * @param {string} version
 * @returns {Promise<string | undefined>} why it cannot be used
 */
async function obstacleAt({ base, folder }, version) {
  // The installer reaches a proxy by itself, which fetch does not.
  if (process.env.ELECTRON_GET_USE_PROXY) return undefined;
  const file = `electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    const url = new URL(`${folder(version)}/${file}`, base);
    const signal = AbortSignal.timeout(connectLimitMs);
    const answer = await fetch(url, { method: 'HEAD', signal });
    return answer.ok ? undefined : `answered ${answer.status}`;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return messageOf(cause ?? error);
  }
}

/**
 * Fetches Electron with the electron package's own installer, which verifies its checksums. With
 * `remember`, a site that failed less than a day ago is not asked again: for callers that have another way.
 *
 * @param {string} version
 * @param {{ remember: boolean }} options
 * @returns {Promise<string[]>} one reason per site that failed; empty when Electron is there
 */
export async function downloadElectron(version, { remember }) {
  /** @type {string[]} */
  const failures = [];
  for (const origin of origins()) {
    const age = Date.now() - (unreachable()[origin.base] ?? 0);
    if (remember && age >= 0 && age < rememberForMs) {
      failures.push(`${origin.name} could not be reached earlier today`);
      continue;
    }
    const obstacle =
      (await withProgress(`looking for Electron at ${origin.name}`, () =>
        obstacleAt(origin, version),
      )) ?? (await install(origin, version));
    if (obstacle === undefined) return [];
    if (remember) rememberUnreachable(origin.base);
    failures.push(`${origin.name}: ${obstacle}`);
  }
  return failures;
}

/**
 * @param {Origin} origin
 * @param {string} version
 * @returns {Promise<string | undefined>} why it failed
 */
async function install({ name, env }, version) {
  const script = inRoot('node_modules', 'electron', 'install.js');
  const { status, output } = await withProgress(
    `downloading Electron ${version} from ${name}`,
    () => runQuietly(process.execPath, [script], { env, limitMs: downloadLimitMs }),
  );
  if (status === 0 && existsSync(join(dirname(script), 'dist', 'version'))) return undefined;
  const reason = output.split('\n').find((line) => line.includes('Error'));
  return `the download failed (${reason?.trim() ?? tailOf(output, 1)})`;
}
