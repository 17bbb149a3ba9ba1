import { spawn } from 'node:child_process';
import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { runBackupTask } from '../../../main/backup/backupTask';
import { countLibrary, openLibrary, readArticle } from '../../../main/library';
import { AppError } from '../../../shared/domain/errors';
import { inBackup } from '../../support/backups';
import { newArticle, tempFolder, testDeps, testLibrary, textIn } from '../../support/library';
import { bundleScript } from '../../support/libraryProcess';
import { addManyArticles } from '../../support/manyArticles';
import { smallDisk } from '../../support/smallDisk';

const at = '2026-11-25T02:12:03.123Z';
const target = (folder: string) => ({ folder, at, reason: 'manual' }) as const;

async function refusalOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return `${error.code} ${error.reason ?? ''}`.trim();
  }
  return 'accepted';
}

test('a backup of a library that another process writes holds every save acknowledged before', async () => {
  const folder = tempFolder();
  const library = openLibrary(folder, testDeps);
  const id = newArticle(library, '题', '');
  library.close();
  const script = await bundleScript('libraryWriter');
  const child = spawn(process.execPath, [script, folder, id], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += String(chunk);
  });
  const acknowledged = () =>
    Math.max(0, ...[...said.matchAll(/^save \d+ (\d+)$/gm)].map(([, tokens]) => Number(tokens)));
  while (acknowledged() === 0) await delay(20);
  for (let round = 0; round < 5; round += 1) {
    await delay(60);
    const before = acknowledged();
    const out = target(join(folder, `backups-${round}`));
    const { name } = await runBackupTask('write', { libraryFile: library.file, target: out });
    const text = await inBackup(join(out.folder, name), (db) =>
      textIn(readArticle(db, id).content),
    );
    expect(text.split('。').length - 1).toBeGreaterThanOrEqual(before);
  }
});

test('a disk that fills up at any point leaves no backup and no rest, and says so', async (context) => {
  const disk = smallDisk(8_192);
  if (disk === null) return context.skip('no small file system here');
  const library = testLibrary();
  addManyArticles(library, 400, new Date(at));
  const { bytes } = await runBackupTask('write', {
    libraryFile: library.file,
    target: target(tempFolder()),
  });
  const place = join(disk, 'backups');
  const cuts = 50;
  for (let cut = 0; cut < cuts; cut += 1) {
    const free = Math.floor((bytes * cut) / cuts);
    const filler = join(disk, 'filler');
    rmSync(filler, { force: true });
    const { bavail, bsize } = statfsSync(disk);
    writeFileSync(filler, Buffer.alloc(bavail * bsize - free));
    const order = { libraryFile: library.file, target: target(place) };
    expect(await refusalOf(runBackupTask('write', order))).toBe('storage_full backupNoRoom');
    expect(readdirSync(place)).toEqual([]);
  }
  expect(countLibrary(library.db).revisions).toBe(400);
});

test('a folder that cannot be written is told as such', async () => {
  const library = testLibrary();
  const inTheWay = join(tempFolder(), 'file');
  writeFileSync(inTheWay, '');
  const order = { libraryFile: library.file, target: target(inTheWay) };
  expect(await refusalOf(runBackupTask('write', order))).toBe('unavailable backupFolder');
});

test('a disk that is read-only is told as such', async (context) => {
  const disk = smallDisk(1_024, ',ro');
  if (disk === null) return context.skip('no small file system here');
  const order = { libraryFile: testLibrary().file, target: target(disk) };
  expect(await refusalOf(runBackupTask('write', order))).toBe('unavailable backupFolder');
});
