import { resolve } from 'node:path';
import { createBackupRunner } from '../../backup/backupRunner';
import { defineCommand } from '../command';
import { UsageError } from '../usageError';
import { noWords } from '../words';

/** `salvage`: saves what can be read of a damaged library into a new one, and says what cannot. */
export const salvageCommand = defineCommand({
  usage: 'salvage --library DIR --to NEWDIR',
  options: { to: { type: 'string' } },
  read: (words, { to }) => {
    noWords('salvage', words);
    if (!to) throw new UsageError('salvage needs --to NEWDIR');
    return { folder: resolve(to) };
  },
  run: async ({ folder }, { libraryFolder, places }) => {
    const runner = createBackupRunner(places.backupWorker);
    const saved = await runner.run('salvage', { from: libraryFolder, folder });
    const { counts, pages, lostPages, lostRows, dropped, unsaved } = saved;
    const lines = [
      `library\t${folder}`,
      `articles\t${counts.articles}`,
      `trashed\t${counts.trashed}`,
      `unsaved texts\t${unsaved}`,
      `pages\t${pages}`,
    ];
    const one = (what: string) => (article: { readonly id: string; readonly title: string }) =>
      `${article.id}: ${what}\t${article.title}`;
    return {
      json: { library: folder, ...saved },
      text: `${lines.join('\n')}\n`,
      errors: [
        ...saved.lost.map(one('no text is left')),
        ...saved.earlier.map(one('stands as an earlier version or a text kept beside it')),
        ...saved.rebuilt.map(one('stands as a draft again')),
        ...(lostPages > 0 ? [`pages that cannot be read: ${lostPages}`] : []),
        ...(lostRows + dropped > 0 ? [`records that cannot be read: ${lostRows + dropped}`] : []),
      ],
    };
  },
});
