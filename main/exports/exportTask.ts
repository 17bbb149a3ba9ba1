import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import type { ExportFormat, ExportLoss } from '#shared/domain/job';
import type { WrittenFile } from '#shared/domain/workflow/signOff';
import { fileError } from '../files/fileError';
import { renameWithPatience, writeFileSafely } from '../files/writeFileSafely';
import { withPageCrops } from './croppedMedia';
import type { ExportSnapshot } from './exportSnapshot';
import { renderExport } from './formats';
import { withPublicMedia } from './publicMedia';

/** One export as a worker gets it: plain data, so that it passes through a structured clone. */
export type ExportTask = {
  readonly jobId: string;
  readonly format: ExportFormat;
  readonly snapshot: ExportSnapshot;
  /** Absolute path of the folder that the user chose; made when it is missing. */
  readonly targetFolder: string;
};

export type ExportTaskResult = {
  /** What was written, with the SHA-256 of its bytes. */
  readonly files: readonly WrittenFile[];
  readonly losses: readonly ExportLoss[];
};

/**
 * Renders and writes one export. The files are made in a hidden folder beside their place and renamed
 * when all are whole: no half file ever stands under a final name.
 */
export async function runExportTask(task: ExportTask): Promise<ExportTaskResult> {
  const cropped =
    task.format !== 'portal-text' ? await withPageCrops(task.snapshot) : task.snapshot;
  const { snapshot, losses } = withPublicMedia(cropped);
  const rendered = renderExport(task.format, snapshot);
  const unsafe = rendered.files.find(({ name }) => /[\\/]|^\.{1,2}$/.test(name));
  if (unsafe !== undefined) throw new AppError('internal');
  const temporary = await openTemporary(task);
  try {
    for (const { name, bytes } of rendered.files) {
      await writeFileSafely(join(temporary, name), bytes);
    }
    for (const { name } of rendered.files) {
      await renameWithPatience(join(temporary, name), join(task.targetFolder, name));
    }
  } catch (error) {
    throw fileError(error);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  const files = rendered.files.map(({ name, bytes }) => ({ name, sha256: sha256Of(bytes) }));
  return { files, losses: [...rendered.losses, ...losses] };
}

/** A folder named after the job, so that what an interrupted run left there goes with the next one. */
async function openTemporary({ targetFolder, jobId }: ExportTask): Promise<string> {
  const temporary = join(targetFolder, `.kapok-${jobId}`);
  try {
    await rm(temporary, { recursive: true, force: true });
    await mkdir(temporary, { recursive: true });
    return temporary;
  } catch (error) {
    throw fileError(error);
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
