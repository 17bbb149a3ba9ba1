import { basename } from 'node:path';
import { asAppError } from '#shared/domain/errors';
import type { TemplateImport } from '#shared/domain/templateRecord';
import { adoptTemplate, type LibraryDeps, type WritableDb } from '../library';
import type { Logger } from '../ports/logger';
import { readTemplateFile, TemplateRefusal } from './readTemplateFile';

export type TemplateImportDeps = LibraryDeps & {
  readonly db: WritableDb;
  readonly logger: Logger;
};

/**
 * Takes in templates from files, each by itself: one that is refused stores nothing and says where and
 * why, and those after it are still taken.
 */
export async function importTemplates(
  paths: readonly string[],
  deps: TemplateImportDeps,
): Promise<TemplateImport[]> {
  const reports: TemplateImport[] = [];
  for (const path of paths) reports.push(await importTemplate(path, deps));
  return reports;
}

async function importTemplate(path: string, deps: TemplateImportDeps): Promise<TemplateImport> {
  const fileName = basename(path);
  try {
    const template = await readTemplateFile(path);
    return { fileName, name: template.name, ...adoptTemplate(deps.db, deps, template) };
  } catch (cause) {
    if (cause instanceof TemplateRefusal) {
      const { reason, details, problems } = cause;
      return { kind: 'refused', fileName, reason, details, problems: [...problems] };
    }
    const { code, reason, details } = asAppError(cause);
    if (code === 'internal') deps.logger.error('template import failed', cause, { fileName });
    return { kind: 'refused', fileName, reason: reason ?? code, details, problems: [] };
  }
}
