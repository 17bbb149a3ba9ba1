import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from '#shared/domain/errors';
import { type ConvertedFormat, convertedFormats } from '#shared/domain/importReport';
import type { ImportReader } from '../ports/importReader';
import type { ImportTask, ImportTaskResult } from './importTask';
import { type Conversion, convertToDocx } from './office/convertToDocx';
import { findOffice } from './office/findOffice';

type Office = {
  /** The program that converts, or null where there is none. */
  find(): string | null;
  convert(conversion: Conversion, signal: AbortSignal): Promise<string>;
};

const libreOffice: Office = { find: findOffice, convert: convertToDocx };

/**
 * A reader that has the office program convert what the reader behind it says is to be converted first, and
 * reads the result in its place. Without that program the file is refused with how the user can convert it.
 */
export function createConvertingReader(inner: ImportReader, office = libreOffice): ImportReader {
  return {
    read: async (task, signal) => {
      try {
        return await inner.read(task, signal);
      } catch (error) {
        const format = formatToConvert(error);
        const program = format === null ? null : office.find();
        if (format === null || program === null) throw error;
        return readConverted({ task, format, program }, signal);
      }
    },
    dispose: inner.dispose,
  };

  async function readConverted(
    { task, format, program }: { task: ImportTask; format: ConvertedFormat; program: string },
    signal: AbortSignal,
  ): Promise<ImportTaskResult> {
    const folder = await mkdtemp(join(tmpdir(), 'kapok-convert-'));
    try {
      const from = { office: program, path: task.path, format, folder };
      const path = await office.convert(from, signal);
      if (!existsSync(path)) {
        throw new AppError('content_invalid', { reason: 'importConvertFailed' });
      }
      return await inner.read({ ...task, converted: { path, format } }, signal);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function formatToConvert(error: unknown): ConvertedFormat | null {
  if (!(error instanceof AppError) || error.reason !== 'importConvertFirst') return null;
  return convertedFormats.find((known) => known === error.details.format) ?? null;
}
