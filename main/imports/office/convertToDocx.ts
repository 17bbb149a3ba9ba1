import { spawn } from 'node:child_process';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AppError } from '#shared/domain/errors';
import type { ConvertedFormat } from '#shared/domain/importReport';

/** One conversion: the file, what it is, and a folder of its own for everything that is written. */
export type Conversion = {
  readonly office: string;
  readonly path: string;
  readonly format: ConvertedFormat;
  readonly folder: string;
};

const timeoutMs = 60_000;

/**
 * Converts a file to DOCX with LibreOffice, without a window, a shell or the user's profile; killed with all that
 * it started when it takes over a minute or is cancelled. Resolves to the path of the result, whether or not it
 * is there. Errors: `content_invalid` reason `importConvertFailed`, `cancelled`.
 */
export async function convertToDocx(conversion: Conversion, signal: AbortSignal): Promise<string> {
  const { office, path, format, folder } = conversion;
  // Under a name of ours: the user's may hold what a command line reads as an option.
  const copy = join(folder, `file.${format}`);
  await copyFile(path, copy);
  const profile = pathToFileURL(join(folder, 'profile')).href;
  await runUntilDone(
    office,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      '--nolockcheck',
      '--convert-to',
      'docx:MS Word 2007 XML',
      '--outdir',
      folder,
      copy,
    ],
    signal,
  );
  return join(folder, 'file.docx');
}

function runUntilDone(
  program: string,
  args: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve, reject) => {
    const failed = () => new AppError('content_invalid', { reason: 'importConvertFailed' });
    // A group of its own, for the program that is started starts the one that works.
    const isPosix = process.platform !== 'win32';
    const child = spawn(program, args, { stdio: 'ignore', detached: isPosix, windowsHide: true });
    let refusal: AppError | null = null;
    const kill = (why: AppError) => {
      refusal ??= why;
      killTree(child.pid, isPosix);
    };
    const timer = setTimeout(() => kill(failed()), timeoutMs);
    const onAbort = () => kill(new AppError('cancelled'));
    signal.addEventListener('abort', onAbort);
    const settle = (error: AppError | null) => {
      clearTimeout(timer);
      signal.removeEventListener('abort', onAbort);
      if (error === null) resolve();
      else reject(error);
    };
    child.on('error', () => settle(failed()));
    child.on('exit', (code) => settle(refusal ?? (code === 0 ? null : failed())));
    if (signal.aborted) onAbort();
  });
}

function killTree(pid: number | undefined, isPosix: boolean): void {
  if (pid === undefined) return;
  if (!isPosix) {
    spawn('taskkill', ['/pid', String(pid), '/t', '/f'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It is gone already.
  }
}
