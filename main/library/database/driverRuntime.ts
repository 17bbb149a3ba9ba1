import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { AppError } from '#shared/domain/errors';

const oldestPrebuiltNodeApi = 10;

/** Whether the addon would load: its prebuilt file kills a process with an older Node-API, without a word. */
export function canLoadDriver(nodeApi: number, builtFromSource: boolean): boolean {
  return builtFromSource || nodeApi >= oldestPrebuiltNodeApi;
}

function isBuiltFromSource(): boolean {
  const folder = dirname(createRequire(import.meta.url).resolve('better-sqlite3/package.json'));
  return existsSync(join(folder, 'build', 'Release', 'better_sqlite3.node'));
}

/** Refuses a runtime that the SQLite addon cannot run in; `unavailable`, reason `runtimeTooOld`. */
export function requireUsableRuntime(): void {
  // An Electron comes together with an addon that fits it; a plain Node may be of any age.
  if (process.versions.electron !== undefined) return;
  const nodeApi = Number(process.versions.napi ?? 0);
  if (nodeApi >= oldestPrebuiltNodeApi || canLoadDriver(nodeApi, isBuiltFromSource())) return;
  throw new AppError('unavailable', {
    reason: 'runtimeTooOld',
    details: { nodeApi, needed: oldestPrebuiltNodeApi, node: process.versions.node },
  });
}
