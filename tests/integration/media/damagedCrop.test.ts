import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createTranslator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import { createWorkerRunner } from '../../../main/exports/workerRunner';
import { createArticle, type Library, saveArticle } from '../../../main/library';
import { croppedArticle } from '../../support/croppedArticle';
import { testDeps } from '../../support/library';
import { jpeg } from '../../support/pictures';
import {
  fixturesFolder,
  openTestApp,
  repositoryFolder,
  temporaryFolder,
} from '../../support/testApp';

const exportWorker = pathToFileURL(join(repositoryFolder, 'out', 'main', 'exportWorker.js'));
const sound = new Uint8Array(await readFile(join(fixturesFolder, 'pictures', 'quarters.jpg')));
/** A head and an end, and no picture between: only who decodes it sees that. */
const damaged = jpeg({});

const add = (library: Library, bytes: Uint8Array, caption: string) =>
  createArticle(library.db, testDeps, {
    content: croppedArticle(library, bytes, { caption }).content,
    cause: 'create',
  }).id;

test.each([
  ['渠首的水闸', '图片“渠首的水闸”裁不出来'],
  ['', '稿件的第 1 张图裁不出来'],
])(
  'a picture whose part cannot be made fails its export, which names it: %s',
  async (caption, what) => {
    const folder = await temporaryFolder();
    const out = join(folder, 'out');
    const app = await openTestApp(folder, {
      pickExportFolder: out,
      runner: createWorkerRunner(exportWorker),
    });
    const { library, exports } = app.library();
    const bad = add(library, damaged, caption);
    const good = add(library, sound, '渠尾');
    const jobIds =
      (await app.ask('exports.start', { ids: [bad, good], format: 'portal-html' }))?.jobIds ?? [];
    const [failed, next] = await exports.settled(jobIds);
    if (failed?.error == null) throw new Error('the export did not fail');
    expect(failed).toMatchObject({ state: 'failed', fileNames: [] });
    expect(errorText(createTranslator('zh-CN'), failed.error).what).toBe(what);
    // The next one has sound codecs, and its files are all that is there, hidden ones included.
    expect(next).toMatchObject({ state: 'succeeded', losses: [] });
    expect((await readdir(out)).sort()).toEqual([...(next?.fileNames ?? [])].sort());

    // As the sentence says: another picture in its place, and the same job once more.
    const { content } = croppedArticle(library, sound, { caption });
    saveArticle(library.db, testDeps, { id: bad, baseRevision: 1, content, throughSeq: 0 });
    await app.ask('exports.retry', { jobId: failed.id });
    const [again] = await exports.settled([failed.id]);
    expect(again).toMatchObject({ state: 'succeeded', losses: [] });
    await app.dispose();
  },
);
