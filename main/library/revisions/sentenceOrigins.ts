import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { followSentences, type SentenceOrigin } from '#shared/diff/sentenceOrigins';
import { all, parseRow, type ReadableDb } from '../database/database';
import { type RevisionName, readCheckedRevision, revisionJson } from './revisions';

/** Milliseconds of reading after which the desk is let in between. */
const breathMs = 8;

const documentSchema = z.looseObject({
  document: z.looseObject({ type: z.string(), content: z.array(z.unknown()) }),
});

/** An older document as far as its text is concerned; null where the stored form is damaged. */
function olderDocument(db: ReadableDb, name: RevisionName): unknown {
  const json = revisionJson(db, name);
  // Thinned away while this was reading on.
  if (json === null) return null;
  try {
    return documentSchema.parse(JSON.parse(json)).document;
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return null;
    throw error;
  }
}

/**
 * For each sentence of a revision the one in which it last changed, among those that the history still
 * has. Reads back in slices, so that a long history does not hold the desk up. Errors: as of
 * `readCheckedRevision`.
 */
export async function readSentenceOrigins(
  db: ReadableDb,
  { articleId, revision }: RevisionName,
): Promise<readonly SentenceOrigin[]> {
  const { content } = readCheckedRevision(db, { articleId, revision });
  const sentences = followSentences(revision, content.document);
  const rows = all(
    db,
    `SELECT revision FROM revisions WHERE article_id = :articleId AND revision < :revision
     ORDER BY revision DESC`,
    { articleId, revision },
  );
  let since = performance.now();
  for (const row of rows) {
    if (!sentences.isOpen()) break;
    const { revision: older } = parseRow(z.object({ revision: z.number() }), row);
    const document = olderDocument(db, { articleId, revision: older });
    if (document !== null) sentences.goBack(older, document);
    if (performance.now() - since < breathMs) continue;
    await setImmediate();
    since = performance.now();
  }
  return sentences.origins();
}
