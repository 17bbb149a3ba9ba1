import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { plainView } from '#shared/domain/articleView';
import { trashArticles } from '../../../main/library';
import { inlineLister } from '../../../main/lists/inlineLister';
import { createWorkerLister } from '../../../main/lists/workerLister';
import { systemClock } from '../../../main/ports/clock';
import { testDeps, testLibrary } from '../../support/library';
import { addManyArticles } from '../../support/manyArticles';
import { repositoryFolder } from '../../support/testApp';

const workerFile = pathToFileURL(join(repositoryFolder, 'out', 'main', 'listerWorker.js'));
const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };

test('a thread of its own lists what the library holds the moment that it is asked', async () => {
  const library = testLibrary();
  addManyArticles(library, 60, new Date('2026-11-25T04:00:00.000Z'));
  const { db, folder } = library;
  const here = inlineLister({ db, folder, clock: systemClock, logger });
  const there = createWorkerLister(workerFile)({ db, folder, clock: systemClock, logger });
  try {
    const view = { ...plainView, sort: 'title', grouping: 'status' } as const;
    const stretch = { ...view, group: 'draft', offset: 0, limit: 50 };
    const { rows } = await there.page(stretch);
    expect(rows.length).toBeGreaterThan(1);
    expect(await there.groups(view)).toEqual(await here.groups(view));
    expect(await there.ids(stretch)).toEqual(rows.map(({ id }) => id));
    const asked = { words: '水价', limit: 5 };
    expect(await there.titled(asked)).toEqual(await here.titled(asked));
    trashArticles(
      db,
      testDeps,
      rows.slice(0, 1).map(({ id }) => id),
    );
    expect((await there.page(stretch)).rows).toEqual(rows.slice(1));
    expect((await here.page(stretch)).rows).toEqual(rows.slice(1));
  } finally {
    await there.dispose();
  }
});
