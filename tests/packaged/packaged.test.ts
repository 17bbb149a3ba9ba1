import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openPackedDesk } from '../../scripts/packaging/packedDesk.mjs';
import { launchArgs } from '../../scripts/setup/launchArgs.mjs';
import { deskHome, newArticle, paper, untilSaved } from '../support/realDesk';
import { fixturesFolder } from '../support/testApp';

const program = process.env.KAPOK_PACKAGED ?? '';

it('the packaged program opens its samples, takes typing, shows it in the preview and keeps it', async () => {
  const home = await deskHome();
  const places = [`--user-data-dir=${join(home, 'profile')}`, '--library', join(home, 'library')];
  const desk = await openPackedDesk(program, places);
  await paper(desk.page).waitFor();
  expect(await desk.page.getByRole('option').count()).toBeGreaterThan(4);
  await newArticle(desk.page, '消息');
  await desk.page.locator('.paperText .mainHeadline').first().click();
  await desk.page.keyboard.insertText('江边新开夜市');
  const preview = desk.page.frameLocator('iframe.previewFrame');
  await preview.locator('h1.headline', { hasText: '江边新开夜市' }).waitFor();
  await untilSaved(desk.page);
  expect(await thumbnailWidth(desk.page)).toBe(48);
  await desk.close();

  const again = await openPackedDesk(program, places);
  await paper(again.page).getByText('江边新开夜市').waitFor();
  await again.close();
});

/** Puts a picture into the library and shows it small: the codecs are read out of the archive by a worker. */
async function thumbnailWidth(page: Page): Promise<number> {
  const bytes = await readFile(join(fixturesFolder, 'pictures', 'quarters.jpg'));
  return page.evaluate(
    async (picture) => {
      const put = { bytes: Uint8Array.from(picture) };
      const reply = await window.kapok.invoke('media.put', put);
      const image = new Image();
      image.src = `asset://thumbnail/${(reply as { value: { mediaId: string } }).value.mediaId}`;
      await image.decode();
      return image.naturalWidth;
    },
    [...bytes],
  );
}

it('the packaged program takes the commands of the command line', async () => {
  const home = await deskHome();
  const library = ['--library', join(home, 'library'), '--json'];
  const run = (...args: string[]) =>
    JSON.parse(
      execFileSync(program, [...launchArgs(''), ...args, ...library], { encoding: 'utf8' }),
    );
  const page = join(fixturesFolder, 'pages', 'verse.txt');
  const [row] = run('import', page) as { ok: boolean; articleId: string }[];
  expect(row?.ok).toBe(true);
  const out = join(home, 'out');
  const [done] = run('export', '--all', '--format', 'portal-text', '--out', out) as {
    ok: boolean;
  }[];
  expect(done?.ok).toBe(true);
});
