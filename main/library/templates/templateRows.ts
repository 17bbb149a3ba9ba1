import { z } from 'zod';
import type { TemplateName } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import { readTemplate, type Template } from '#shared/domain/template';
import { templateOrigins } from '#shared/domain/templateRecord';
import { all, one, parseRow, type ReadableDb } from '../database/database';

/** The columns of a stored version, for queries on `template_versions AS v`. */
export const templateColumns = `
  v.id, v.version, v.origin, v.shipped_version AS shippedVersion, v.body, v.created_at AS savedAt`;

const templateRow = z.object({
  id: z.string(),
  version: z.number(),
  origin: z.enum(templateOrigins),
  shippedVersion: z.number().nullable(),
  body: z.string(),
  savedAt: z.string(),
});

/** A version of a template as stored; `template` is null where its body cannot be read. */
export type StoredTemplate = Omit<z.output<typeof templateRow>, 'body'> & {
  readonly template: Template | null;
  readonly message: string;
};

/** Reads a row; a body that is no template, or one of another name, comes with what is wrong with it. */
export function readTemplateRow(row: unknown): StoredTemplate {
  const { body, ...rest } = parseRow(templateRow, row);
  try {
    const template = readTemplate(JSON.parse(body));
    if (template.id === rest.id && template.version === rest.version) {
      return { ...rest, template, message: '' };
    }
    return { ...rest, template: null, message: `holds ${template.id} ${template.version}` };
  } catch (error) {
    return { ...rest, template: null, message: String(error) };
  }
}

/** The newest version of every template, in the order of their names in the library. */
export function newestVersions(db: ReadableDb): readonly StoredTemplate[] {
  const rows = all(
    db,
    `SELECT ${templateColumns} FROM template_versions AS v
     WHERE v.version = (SELECT max(version) FROM template_versions WHERE id = v.id)
     ORDER BY v.id`,
  );
  return rows.map(readTemplateRow);
}

/** The newest version of a template, or null where the library has none of that name. */
export function newestVersion(db: ReadableDb, id: string): StoredTemplate | null {
  const row = one(
    db,
    `SELECT ${templateColumns} FROM template_versions AS v
     WHERE v.id = :id ORDER BY v.version DESC LIMIT 1`,
    { id },
  );
  return row === undefined ? null : readTemplateRow(row);
}

/** A version of a template. Errors: `not_found` reason `templateMissing`, `content_invalid` `templateUnreadable`. */
export function readTemplateVersion(db: ReadableDb, { id, version }: TemplateName): Template {
  const row = one(
    db,
    `SELECT ${templateColumns} FROM template_versions AS v WHERE v.id = :id AND v.version = :version`,
    { id, version },
  );
  return usable(row === undefined ? null : readTemplateRow(row));
}

/** The newest version of a template, for new articles. Errors as `readTemplateVersion`. */
export function newestTemplate(db: ReadableDb, id: string): Template {
  return usable(newestVersion(db, id));
}

function usable(stored: StoredTemplate | null): Template {
  if (stored === null) throw new AppError('not_found', { reason: 'templateMissing' });
  if (stored.template !== null) return stored.template;
  throw new AppError('content_invalid', { reason: 'templateUnreadable' });
}
