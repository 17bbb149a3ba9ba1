// A process that writes to a library until it is killed. It says each thing on stdout once the library
// has taken it: `entry <tokens in the text>` or `save <revision> <tokens in the text>`.
import { writeSync } from 'node:fs';
import { Transform } from '@tiptap/pm/transform';
import type { ArticleContent } from '#shared/domain/article';
import { documentToJson, parseDocument } from '#shared/editor/parseDocument';
import {
  appendJournal,
  foldJournals,
  openLibrary,
  readArticle,
  saveArticle,
} from '../../main/library';
import { systemClock } from '../../main/ports/clock';
import { randomIds } from '../../main/ports/ids';

const [, , folder = '', articleId = ''] = process.argv;
const deps = { clock: systemClock, ids: randomIds };
const { db } = openLibrary(folder, deps);
foldJournals(db, deps);
const record = readArticle(db, articleId);
const parsed = parseDocument(record.content?.document);
if (record.content === null || !parsed.ok) throw new Error('the article cannot be read');
const content: ArticleContent = record.content;

let { revision } = record.summary;
let { document } = parsed;
let tokens = document.textContent.split('。').length - 1;
for (let seq = 1; ; seq += 1) {
  tokens += 1;
  const typed = new Transform(document).insert(
    document.content.size - 2,
    document.type.schema.text(`${tokens}。`),
  );
  document = typed.doc;
  const steps = typed.steps.map((step) => step.toJSON());
  appendJournal(db, deps, {
    articleId,
    baseRevision: revision,
    firstSeq: seq,
    entries: [{ kind: 'steps', steps }],
  });
  writeSync(1, `entry ${tokens}\n`);
  if (seq % 5 !== 0) continue;
  const next = { ...content, document: documentToJson(document) };
  revision = saveArticle(db, deps, {
    id: articleId,
    baseRevision: revision,
    content: next,
    throughSeq: seq,
  }).revision;
  writeSync(1, `save ${revision} ${tokens}\n`);
}
