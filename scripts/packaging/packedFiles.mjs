const shipped = [
  /^out(\/|$)/,
  /^resources(\/|$)/,
  /^package\.json$/,
  /^node_modules$/,
  /^node_modules\/@silvia-odwyer(\/photon-node(\/(LICENSE\.md|package\.json|photon_rs\.js|photon_rs_bg\.wasm))?)?$/,
  /^node_modules\/better-sqlite3(\/(LICENSE|package\.json|lib(\/.*)?|prebuilds))?$/,
  /^node_modules\/better-sqlite3\/prebuilds\/linux-(x64|arm64)\.node$/,
];

const neverShipped = [/\.map$/, /\.ts$/, /(^|\/)\.stamp$/];

/**
 * The files of an application archive that a package must not hold: electron-builder's lists are
 * easily read the other way round, and then the sources, tests and tools travel along.
 *
 * @param {readonly string[]} paths as the archive lists them, with or without a leading slash
 */
export function strayFiles(paths) {
  return paths
    .map((path) => path.replaceAll('\\', '/').replace(/^\//, ''))
    .filter(
      (path) =>
        !shipped.some((pattern) => pattern.test(path)) ||
        neverShipped.some((pattern) => pattern.test(path)),
    );
}
