import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { type Desk, killDesk, openDesk } from '../../scripts/driver/deskDriver.mjs';
import { electronExecutable } from '../../scripts/setup/electronRuntime.mjs';
import { repositoryFolder } from './testApp';

/** A profile and library of its own for one test. */
export async function deskHome(): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'kapok-desk-'));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

/** The real program on a home, once it shows its desk or what is named; ended with the test at the latest. */
export async function startDesk(
  home: string,
  args: string[] = [],
  until = '.statusBar',
): Promise<Desk> {
  const executable = electronExecutable();
  const desk = await openDesk({ executable, appFolder: repositoryFolder, home, args, until });
  onTestFinished(() => killDesk(desk));
  return desk;
}

/** The sheet that the editor writes on. */
export function paper(page: Page) {
  return page.locator('.paperText');
}

/** Makes an article from a template by its Chinese name and waits for its sheet. */
export async function newArticle(page: Page, templateName: string): Promise<void> {
  const before = await page.locator('.paperText').count();
  await page.getByRole('button', { name: '新建稿件' }).first().click();
  await page.getByRole('radio', { name: new RegExp(`^${templateName}`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  if (before === 0) await paper(page).waitFor();
  await page.locator('.paperText .mainHeadline.is-empty').first().waitFor();
}

/** Waits until the status bar says that all is stored. */
export async function untilSaved(page: Page): Promise<void> {
  await page.locator('.statusBar [data-state="saved"]').waitFor({ timeout: 15_000 });
}

/** Runs a command of the file menu by its name. */
export async function command(page: Page, name: string): Promise<void> {
  await page.getByRole('menuitem', { name: '文件', exact: true }).click();
  await page.getByRole('menu').getByRole('menuitem', { name }).click();
}
