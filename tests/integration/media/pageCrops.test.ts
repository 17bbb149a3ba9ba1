import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { noCrops } from '#shared/domain/crop';
import { documentToJson } from '#shared/editor/parseDocument';
import {
  createArticle,
  type Library,
  readArticle,
  restoreRevision,
  saveArticle,
} from '../../../main/library';
import { measurePicture } from '../../../main/media/readPicture';
import { pageMarkup } from '../../../renderer/features/preview/pageMarkup';
import { croppedArticle, croppedPart as portal } from '../../support/croppedArticle';
import { article, figure, headline, lead, p } from '../../support/documentBuilder';
import { contentOf, documentIn, testDeps, testLibrary } from '../../support/library';
import { fixturesFolder, openTestApp, temporaryFolder } from '../../support/testApp';
import { handOver } from '../../support/twoDesks';

const crops = { ...noCrops, focus: { x: 1_000, y: 2_000 }, portal };

function withPicture(library: Library, bytes: Uint8Array) {
  const { content, mediaId } = croppedArticle(library, bytes, { crops });
  const { id: articleId } = createArticle(library.db, testDeps, { content, cause: 'create' });
  return { articleId, mediaId };
}

const cropsAt = (library: Library, id: string) =>
  documentIn(readArticle(library.db, id).content).child(1).child(1).attrs.crops;

const quarters = new Uint8Array(await readFile(join(fixturesFolder, 'pictures', 'quarters.jpg')));

test('the page that is written shows the part of a picture that the preview shows, byte for byte', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const app = await openTestApp(folder, { pickExportFolder: out });
  const { library, pictures } = app.library();
  const { articleId, mediaId } = withPicture(library, quarters);
  await app.ask('exports.start', { ids: [articleId], format: 'portal-html' });
  await expect.poll(async () => (await app.ask('exports.list', null))[0]?.state).toBe('succeeded');
  const [job] = await app.ask('exports.list', null);
  const written = await readFile(join(out, job?.fileNames[0] ?? ''), 'utf8');
  const shown = await pictures.show({ kind: 'crop', mediaId, crop: portal });
  const data = `data:image/jpeg;base64,${Buffer.from(shown?.bytes ?? []).toString('base64')}`;
  const { content } = readArticle(library.db, articleId);
  const [profile] = app.resources.portals;
  if (content === null || profile === undefined) throw new Error('nothing to show');
  const page = pageMarkup(content, documentIn(content), profile);
  expect(page).toContain(`asset://crop/${mediaId}/0-0-5000-5000`);
  expect(written).toBe(page.replace(`asset://crop/${mediaId}/0-0-5000-5000`, data));
  expect(job?.losses).toEqual([]);
  await app.dispose();
});

test('what a writer has cut away leaves the house in no format', async () => {
  const folder = await temporaryFolder();
  const out = join(folder, 'out');
  const app = await openTestApp(folder, { pickExportFolder: out });
  const { articleId } = withPicture(app.library().library, quarters);
  await app.ask('exports.start', { ids: [articleId], format: 'markdown' });
  await expect.poll(async () => (await app.ask('exports.list', null))[0]?.state).toBe('succeeded');
  const [job] = await app.ask('exports.list', null);
  const [text = '', picture = '', ...others] = job?.fileNames ?? [];
  expect(others).toEqual([]);
  expect(await readFile(join(out, text), 'utf8')).toContain(`](<${picture}>)`);
  expect(measurePicture(await readFile(join(out, picture)))).toMatchObject({
    width: 24,
    height: 16,
  });
  await app.dispose();
});

test('a crop stays through versions, restoring and another desk', async () => {
  const [library, desk] = [testLibrary(), testLibrary()];
  const { articleId, mediaId } = withPicture(library, quarters);
  const whole = article(headline('渠首开闸'), lead(p('水到了。'), figure('渠首', '', mediaId)));
  const content = { ...contentOf(whole), document: documentToJson(whole) };
  saveArticle(library.db, testDeps, { id: articleId, baseRevision: 1, content, throughSeq: 0 });
  expect(cropsAt(library, articleId)).toBe(null);
  restoreRevision(library.db, testDeps, { articleId, revision: 1, baseRevision: 2 });
  expect(cropsAt(library, articleId)).toEqual(crops);
  await handOver(library, desk, articleId);
  expect(cropsAt(desk, articleId)).toEqual(crops);
});

test('a part of a picture is written as a file under a name that is free', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder, { pickExportFolder: folder });
  const { mediaId } = withPicture(app.library().library, quarters);
  const save = () => app.ask('media.saveCrop', { mediaId, crop: portal, name: '渠首/头图' });
  expect([await save(), await save()]).toEqual([
    { fileName: '渠首 头图.jpg' },
    { fileName: '渠首 头图 2.jpg' },
  ]);
  expect(measurePicture(await readFile(join(folder, '渠首 头图 2.jpg')))).toMatchObject({
    width: 24,
    height: 16,
  });
  await app.dispose();
});
