import { cpSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import type { ImportRun } from '#shared/domain/importRun';
import { createTranslator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import { createEventHub } from '../../../main/eventHub';
import { createImportDesk, type ImportDesk } from '../../../main/imports/importDesk';
import { type Library, openLibrary } from '../../../main/library';
import { tempFolder, testDeps } from '../../support/library';
import { expectWholeArticles, manuscriptFolder } from '../../support/manuscripts';
import { leaveRoom, smallDisk } from '../../support/smallDisk';
import { inlineReader } from '../../support/testApp';

const cuts = 50;
const t = createTranslator('zh-CN');

function deskOver(library: Library): ImportDesk {
  return createImportDesk({
    ...testDeps,
    library,
    events: createEventHub(),
    reader: inlineReader,
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    portalId: 'portal',
    incomingFolder: join(library.folder, 'incoming'),
  });
}

function untilAtRest(desk: ImportDesk, id: string): Promise<ImportRun> {
  const atRest: readonly ImportRun['stage'][] = ['planned', 'stopped', 'done'];
  return vi.waitFor(
    () => {
      const run = desk.read(id);
      expect(atRest).toContain(run.stage);
      return run;
    },
    { interval: 2, timeout: 20_000 },
  );
}

const inState = ({ items }: ImportRun, state: string) =>
  items.filter((item) => item.state === state).map(({ fileName }) => basename(fileName));

test(`an import onto a disk that fills up at any of ${cuts} points stops, says so, and takes the rest later`, async (context) => {
  const disk = smallDisk(8_192);
  if (disk === null) return context.skip('no small file system here');
  const files = manuscriptFolder(6);
  const names = readdirSync(files).sort();
  const begun = join(tempFolder(), 'begun');
  openLibrary(begun, testDeps).close();
  const place = join(disk, 'library');
  let stopped = 0;
  for (let cut = 0; cut < cuts; cut += 1) {
    leaveRoom(disk, null);
    rmSync(place, { recursive: true, force: true });
    cpSync(begun, place, { recursive: true });
    const library = openLibrary(place, testDeps);
    const desk = deskOver(library);
    const { id } = await desk.plan([files]);
    const { items } = await untilAtRest(desk, id);
    // What is chosen is written down first; without room for that much nothing has begun.
    leaveRoom(disk, 100_000 + cut * 8_192);
    desk.start(id, [...items.keys()]);
    const run = await untilAtRest(desk, id);
    expect(inState(run, 'refused')).toEqual([]);
    const stored = expectWholeArticles(library, files);
    expect(inState(run, 'stored').sort()).toEqual(stored);
    if (run.stage === 'stopped') {
      stopped += 1;
      expect(run.stoppedBy && errorText(t, run.stoppedBy).what).toBe('磁盘满了，导入停在这里');
    }
    await desk.dispose();
    library.close();
    leaveRoom(disk, null);
    const again = openLibrary(place, testDeps);
    expect(expectWholeArticles(again, files)).toEqual(stored);
    const later = deskOver(again);
    for (const left of later.unfinished()) {
      later.resume(left.id);
      expect((await untilAtRest(later, left.id)).stage).toBe('done');
    }
    expect(expectWholeArticles(again, files)).toEqual(names);
    await later.dispose();
    again.close();
  }
  expect(stopped).toBeGreaterThan(cuts / 4);
}, 240_000);
