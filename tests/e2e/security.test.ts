import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { killDesk } from '../../scripts/driver/deskDriver.mjs';
import { electronExecutable } from '../../scripts/setup/electronRuntime.mjs';
import { launchArgs } from '../../scripts/setup/launchArgs.mjs';
import type { KapokBridge } from '../../shared/ipc/reply';
import { deskHome, paper, startDesk } from '../support/realDesk';
import { repositoryFolder } from '../support/testApp';

it('the running window has the settings that the product promises', async () => {
  const desk = await startDesk(await deskHome());
  const preferences = await desk.app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
  });
  // No red lines under Chinese, and no words of the text looked up anywhere.
  expect(preferences.spellcheck ?? false).toBe(false);
  const checks = await desk.app.evaluate(({ session }) =>
    session.defaultSession.isSpellCheckerEnabled(),
  );
  expect(checks).toBe(false);
  // Electron leaves this one out where it is off.
  expect(preferences.nodeIntegrationInWorker ?? false).toBe(false);
  expect(new URL(desk.page.url()).protocol).toBe('app:');
  await killDesk(desk);
});

it('the page has no Node, only two functions, and a policy that lets nothing else in', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  const seen = await page.evaluate(async () => {
    const scope = globalThis as unknown as Record<string, unknown>;
    const reply = await fetch('app://desk/index.html');
    return {
      node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in scope),
      bridge: Object.keys(scope.kapok as object).sort(),
      policy: reply.headers.get('content-security-policy') ?? '',
      sniff: reply.headers.get('x-content-type-options'),
    };
  });
  expect(seen.node).toEqual([]);
  expect(seen.bridge).toEqual(['invoke', 'subscribe']);
  expect(seen.sniff).toBe('nosniff');
  expect(seen.policy).toContain("default-src 'none'");
  expect(seen.policy).toContain("script-src 'self'");
  expect(seen.policy).toContain("require-trusted-types-for 'script'");
  expect(seen.policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  await killDesk(desk);
});

it.each([
  [
    'a script in the page',
    () => {
      document.createElement('script').textContent = 'globalThis.broken = true';
    },
  ],
  ['a string as code', () => setTimeout('globalThis.broken = true', 0)],
  ['a string as markup', () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>')],
  ['a request to the network', () => fetch('https://rongchuan-portal.example/')],
  ['a file outside the interface', () => fetch('app://desk/../../package.json').then(mustExist)],
  [
    'a file outside by encoding',
    () => fetch('app://desk/%2e%2e/%2e%2e/package.json').then(mustExist),
  ],
  ['a picture as a page part', () => fetch('asset://media/../library.sqlite').then(mustExist)],
])('%s is refused', async (_name, attempt) => {
  const desk = await startDesk(await deskHome());
  await desk.page.evaluate(() => {
    (globalThis as Record<string, unknown>).mustExist = (reply: Response) => {
      if (!reply.ok) throw new Error('refused');
    };
  });
  await expect(desk.page.evaluate(attempt as () => unknown)).rejects.toThrow();
  await killDesk(desk);
});

declare const mustExist: (reply: Response) => void;

it('navigation, new windows, webviews and permissions are refused', async () => {
  const desk = await startDesk(await deskHome());
  const { page } = desk;
  const before = page.url();
  await page.evaluate(() => {
    location.href = 'https://rongchuan-portal.example/';
  });
  await page.waitForTimeout(300);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.open('https://rongchuan-portal.example/'))).toBeNull();
  const windows = await desk.app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
  );
  expect(windows).toBe(1);
  const permissions = await page.evaluate(async () => {
    const states: string[] = [];
    for (const name of ['notifications', 'geolocation', 'camera', 'microphone']) {
      states.push((await navigator.permissions.query({ name: name as PermissionName })).state);
    }
    return states;
  });
  expect(permissions).toEqual(['denied', 'denied', 'denied', 'denied']);
  await killDesk(desk);
});

it('calls of unknown methods, prototype names and wrong inputs are refused with a typed error', async () => {
  const desk = await startDesk(await deskHome());
  const replies = await desk.page.evaluate(async () => {
    const { invoke } = (globalThis as unknown as { kapok: KapokBridge }).kapok;
    return Promise.all([
      invoke('articles.steal', null),
      invoke('__proto__', null),
      invoke('constructor', null),
      invoke('articles.get', { id: '../../etc/passwd' }),
      invoke('articles.get', { id: ['a'] }),
      invoke('exports.start', { ids: ['x'.repeat(8)], format: 'docm', targetFolder: '/' }),
    ]);
  });
  for (const reply of replies) {
    expect(reply).toMatchObject({ ok: false, error: { code: 'invalid_input' } });
    expect(JSON.stringify(reply)).not.toMatch(/node_modules|\.ts:|\.js:/);
  }
  await killDesk(desk);
});

it('the preview runs no script and reaches no network', async () => {
  const desk = await startDesk(await deskHome());
  await paper(desk.page).waitFor();
  const frame = desk.page.locator('iframe.previewFrame');
  expect(await frame.getAttribute('sandbox')).toBe('allow-same-origin');
  const policy = await desk.page.evaluate(async () =>
    (await fetch('app://desk/preview.html')).headers.get('content-security-policy'),
  );
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain('script-src');
  await killDesk(desk);
});

it('a second start brings the first window to the front and ends', async () => {
  const home = await deskHome();
  const desk = await startDesk(home);
  await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize());
  const second = spawn(electronExecutable(), [
    ...launchArgs(repositoryFolder, `--user-data-dir=${join(home, 'profile')}`),
  ]);
  const status = await new Promise((resolve) => second.once('exit', resolve));
  expect(status).toBe(0);
  await expect
    .poll(() =>
      desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isMinimized()),
    )
    .toBe(false);
  expect(await desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(
    1,
  );
  await killDesk(desk);
});
