import { z } from 'zod';
import type { TemplateName } from '#shared/domain/article';
import { AppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import type { TemplateRecord } from '#shared/domain/templateRecord';
import { timestamp } from '../../ports/clock';
import {
  all,
  type LibraryDeps,
  parseRow,
  type ReadableDb,
  run,
  transact,
  type WritableDb,
} from '../database/database';
import { dropTemplateDraft } from './templateDrafts';
import { newestVersion, newestVersions, type StoredTemplate } from './templateRows';

/** A template without the number of its version, which the library gives. */
export type UnnumberedTemplate = Omit<Template, 'version'>;

type NewVersion = { readonly template: Template; readonly shippedVersion: number | null };

function insertVersion(
  db: WritableDb,
  deps: LibraryDeps,
  { template, shippedVersion }: NewVersion,
) {
  const { id, version } = template;
  run(
    db,
    `INSERT INTO template_versions (id, version, origin, shipped_version, body, created_at)
     VALUES (:id, :version, :origin, :shippedVersion, :body, :at)`,
    {
      id,
      version,
      origin: shippedVersion === null ? 'own' : 'shipped',
      shippedVersion,
      body: JSON.stringify(template),
      at: timestamp(deps.clock),
    },
  );
}

/** Whether two templates are the same but for the number of their version. */
export function isSameTemplate(one: UnnumberedTemplate, other: UnnumberedTemplate): boolean {
  const unnumbered = (template: UnnumberedTemplate) => JSON.stringify({ ...template, version: 0 });
  return unnumbered(one) === unnumbered(other);
}

const trashRow = z.object({ id: z.string(), trashedAt: z.string() });

/** The newest version of every template; `shippedIds` are those that the program brings along. */
export function listTemplates(
  db: ReadableDb,
  shippedIds: ReadonlySet<string>,
): readonly TemplateRecord[] {
  const trash = new Map(
    all(db, 'SELECT id, trashed_at AS trashedAt FROM template_trash')
      .map((row) => parseRow(trashRow, row))
      .map(({ id, trashedAt }) => [id, trashedAt]),
  );
  return newestVersions(db).map(({ id, version, origin, savedAt, template }) => ({
    id,
    version,
    origin,
    savedAt,
    template,
    isShipped: shippedIds.has(id),
    trashedAt: trash.get(id) ?? null,
  }));
}

/** A shipped template that is not yet the newest of its name; one made at this desk is never overtaken. */
function isToInstall(shipped: Template, newest: StoredTemplate | null): boolean {
  if (newest === null) return true;
  return newest.shippedVersion !== null && newest.shippedVersion < shipped.version;
}

/**
 * Puts the templates that the program brings along into the library, so that an article made from one finds
 * its version for ever. Writes nothing when all are there.
 */
export function installShippedTemplates(
  db: WritableDb,
  deps: LibraryDeps,
  shipped: readonly Template[],
): void {
  const wanting = shipped.filter((template) =>
    isToInstall(template, newestVersion(db, template.id)),
  );
  if (wanting.length === 0) return;
  transact(db, () => {
    for (const template of wanting) bringShipped(db, deps, template);
  });
}

function bringShipped(db: WritableDb, deps: LibraryDeps, shipped: Template): TemplateName {
  const newest = newestVersion(db, shipped.id);
  const version = newest === null ? shipped.version : Math.max(newest.version + 1, shipped.version);
  insertVersion(db, deps, { template: { ...shipped, version }, shippedVersion: shipped.version });
  return { id: shipped.id, version };
}

/** Makes the template that the program brings along the newest version again; those between stay. */
export function restoreShippedTemplate(
  db: WritableDb,
  deps: LibraryDeps,
  shipped: Template,
): TemplateName {
  return transact(db, () => {
    const newest = newestVersion(db, shipped.id);
    const isNewest = newest?.template != null && isSameTemplate(newest.template, shipped);
    dropTemplateDraft(db, shipped.id);
    return isNewest ? { id: shipped.id, version: newest.version } : bringShipped(db, deps, shipped);
  });
}

/**
 * Stores a template as its next version, and ends the work on it. Errors: `conflict` reason
 * `templateMoved` when the newest version is not the one that it started from.
 */
export function saveTemplate(
  db: WritableDb,
  deps: LibraryDeps,
  input: { readonly template: UnnumberedTemplate; readonly baseVersion: number | null },
): TemplateName {
  const { id } = input.template;
  return transact(db, () => {
    const newest = newestVersion(db, id)?.version ?? null;
    if (newest !== input.baseVersion) {
      throw new AppError('conflict', {
        reason: 'templateMoved',
        details: { newest: newest ?? 0 },
      });
    }
    const version = (newest ?? 0) + 1;
    insertVersion(db, deps, { template: { ...input.template, version }, shippedVersion: null });
    dropTemplateDraft(db, id);
    return { id, version };
  });
}

/** What taking in a template from elsewhere came to. */
export type AdoptedTemplate = TemplateName & { readonly kind: 'added' | 'newVersion' | 'known' };

/**
 * Takes in a template from elsewhere: one of a new name with its own number, one whose name is known and
 * whose content is not as the next version. It comes out of the trash if it lay there.
 */
export function adoptTemplate(
  db: WritableDb,
  deps: LibraryDeps,
  template: Template,
): AdoptedTemplate {
  const { id } = template;
  return transact(db, () => {
    restoreTemplate(db, id);
    const newest = newestVersion(db, id);
    if (newest === null) {
      insertVersion(db, deps, { template, shippedVersion: null });
      return { kind: 'added', id, version: template.version };
    }
    if (newest.template !== null && isSameTemplate(newest.template, template)) {
      return { kind: 'known', id, version: newest.version };
    }
    const version = newest.version + 1;
    insertVersion(db, deps, { template: { ...template, version }, shippedVersion: null });
    return { kind: 'newVersion', id, version };
  });
}

/** Takes a template out of the choice; articles made from it keep it. Errors: `not_found`. */
export function trashTemplate(db: WritableDb, deps: LibraryDeps, id: string): void {
  transact(db, () => {
    if (newestVersion(db, id) === null) {
      throw new AppError('not_found', { reason: 'templateMissing' });
    }
    run(
      db,
      `INSERT INTO template_trash (id, trashed_at) VALUES (:id, :at) ON CONFLICT (id) DO NOTHING`,
      { id, at: timestamp(deps.clock) },
    );
  });
}

/** Offers a template again. */
export function restoreTemplate(db: WritableDb, id: string): void {
  run(db, 'DELETE FROM template_trash WHERE id = :id', { id });
}
