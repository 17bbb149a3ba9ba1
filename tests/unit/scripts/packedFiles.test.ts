import { expect, it } from 'vitest';
import { strayFiles } from '../../../scripts/packaging/packedFiles.mjs';

it.each([
  '/out/main/index.js',
  '/resources/icons/icon.png',
  '/package.json',
  '/node_modules/@silvia-odwyer/photon-node/photon_rs_bg.wasm',
  '/node_modules/better-sqlite3/lib/methods/backup.js',
  '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
  '\\out\\renderer\\index.html',
])('%s belongs in a package', (path) => {
  expect(strayFiles([path])).toEqual([]);
});

it.each([
  '/main/index.ts',
  '/out/main/index.js.map',
  '/out/.stamp',
  '/tests/unit/a.test.ts',
  '/node_modules/node-addon-api/napi.h',
  '/node_modules/@silvia-odwyer/photon-node/photon_rs_bg.js',
  '/node_modules/better-sqlite3/build/Release/better_sqlite3.node',
  '/node_modules/better-sqlite3/src/addon.cpp',
  '/node_modules/better-sqlite3/prebuilds/win32-x64.node',
])('%s does not', (path) => {
  expect(strayFiles([path])).toHaveLength(1);
});
