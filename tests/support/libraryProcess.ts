import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { build } from 'vite';
import { onTestFinished } from 'vitest';

/** Bundles a script of this folder for plain Node and returns its path. */
export function bundleScript(name: string): Promise<string> {
  return bundleEntry(join('tests', 'support', `${name}.ts`));
}

/**
 * Bundles a program of the repository for plain Node and returns its path. It stands under node_modules, so
 * that what stays outside the bundle, the SQLite addon first of all, is found from there.
 */
export async function bundleEntry(entry: string): Promise<string> {
  const name = basename(entry, '.ts');
  const outDir = resolve('node_modules', '.cache', `kapok-${name}-${process.pid}`);
  onTestFinished(() => rmSync(outDir, { recursive: true, force: true }));
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: resolve(entry),
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { format: 'es', entryFileNames: 'script.mjs' } },
    },
  });
  return join(outDir, 'script.mjs');
}

/** How a process that was killed had ended, and all that it had said. */
export type KilledProcess = { readonly lines: readonly string[]; readonly complaints: string };

function ended(child: ChildProcess): Promise<void> {
  return new Promise((done) => child.once('close', () => done()));
}

/** Starts a script and kills it outright `delayMs` after its first line. */
export async function runAndKill(
  script: string,
  args: readonly string[],
  delayMs: number,
): Promise<KilledProcess> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += String(chunk);
  });
  child.stdout.on('data', (chunk) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), delayMs);
    said += String(chunk);
  });
  await ended(child);
  // A line without its end was cut off by the kill: the writer did not get to say it.
  return { lines: said.split('\n').slice(0, -1), complaints };
}
