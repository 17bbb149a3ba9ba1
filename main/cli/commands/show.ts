import { AppError } from '#shared/domain/errors';
import { parseDocument } from '#shared/editor/parseDocument';
import type { KapokApp } from '../../app';
import { profileOf } from '../../exports/gatherSnapshot';
import { readArticle, readWorkflow } from '../../library';
import { articleJson } from '../articleJson';
import { defineCommand } from '../command';
import type { CommandResult } from '../commandResult';
import { oneWord } from '../words';

function runShow(id: string, app: KapokApp): CommandResult {
  const { db } = app.library().library;
  const record = readArticle(db, id);
  if (record.content === null) {
    throw new AppError('content_invalid', { reason: 'documentUnreadable' });
  }
  const parsed = parseDocument(record.content.document);
  if (!parsed.ok) throw new AppError('content_invalid', { reason: 'documentUnreadable' });
  const profile = profileOf(app.resources, record.content);
  const { published, signOffs, exports } = readWorkflow(db, id);
  const json = {
    ...articleJson(record, record.content, parsed.document, profile),
    workflow: { published, signOffs, exports },
  };
  return { json, text: `${JSON.stringify(json, null, 2)}\n`, errors: [] };
}

/** `show`: one article taken apart, as JSON either way. */
export const showCommand = defineCommand({
  usage: 'show ID --library DIR',
  options: {},
  read: (words) => ({ id: oneWord('show', words, 'ID') }),
  run: async ({ id }, context) => runShow(id, await context.app()),
});
