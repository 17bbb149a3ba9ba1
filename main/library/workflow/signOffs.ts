import { z } from 'zod';
import type { ArticleId } from '#shared/domain/article';
import { judgedFindingSchema } from '#shared/domain/workflow/finding';
import { type SignOff, signOffSchema, waiverSchema } from '#shared/domain/workflow/signOff';
import { jsonColumn } from '../database/columns';
import { all, parseRow, type ReadableDb, run, type WritableDb } from '../database/database';

const signOffRow = signOffSchema.extend({
  findings: jsonColumn(z.array(judgedFindingSchema).readonly()),
  waivers: jsonColumn(z.array(waiverSchema).readonly()),
  exportIds: jsonColumn(z.array(z.string()).readonly()),
});

/** The moves of an article on record, the newest first. Errors: `content_invalid`. */
export function listSignOffs(db: ReadableDb, articleId: ArticleId): readonly SignOff[] {
  const rows = all(
    db,
    `SELECT id, revision, content_sha256 AS sha256, transition, from_status AS "from",
       to_status AS "to", person AS name, role_id AS roleId, role_name AS roleName, note, findings,
       waivers, export_ids AS exportIds, at
     FROM sign_offs WHERE article_id = :articleId ORDER BY ordinal DESC`,
    { articleId },
  );
  return rows.map((row) => parseRow(signOffRow, row));
}

/** Puts a move on record; the caller's transaction also moves the article. */
export function insertSignOff(db: WritableDb, articleId: ArticleId, record: SignOff): void {
  const { sha256, from, to, findings, waivers, exportIds, ...rest } = record;
  run(
    db,
    `INSERT INTO sign_offs (id, article_id, revision, content_sha256, transition, from_status,
       to_status, person, role_id, role_name, note, findings, waivers, export_ids, at)
     VALUES (:id, :articleId, :revision, :sha256, :transition, :from, :to, :name, :roleId,
       :roleName, :note, :findings, :waivers, :exportIds, :at)`,
    {
      ...rest,
      articleId,
      sha256,
      from,
      to,
      findings: JSON.stringify(findings),
      waivers: JSON.stringify(waivers),
      exportIds: JSON.stringify(exportIds),
    },
  );
}
