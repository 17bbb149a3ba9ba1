import { expect, test } from 'vitest';
import { type Desk, killDesk } from '../../scripts/driver/deskDriver.mjs';
import type { ArticlePage } from '../../shared/domain/articleView';
import { linkAddress } from '../../shared/domain/linkAddress';
import type { KapokBridge } from '../../shared/ipc/reply';
import { attacks } from '../support/attacks';
import { listOf } from '../support/library';
import { deskHome, newArticle, startDesk, untilSaved } from '../support/realDesk';

/** Everything that would leave the program, counted in place of the program's own refusal. */
async function countRequests(desk: Desk): Promise<() => Promise<readonly string[]>> {
  await desk.app.evaluate(({ session }) => {
    const left: string[] = [];
    Reflect.set(globalThis, 'requestsLeft', left);
    session.defaultSession.webRequest.onBeforeRequest(({ url }, decide) => {
      const isOwn = /^(?:app|asset|blob|data|devtools):/u.test(url);
      if (!isOwn) left.push(url);
      decide({ cancel: !isOwn });
    });
  });
  return () => desk.app.evaluate(() => Reflect.get(globalThis, 'requestsLeft') as string[]);
}

/** Reloads the desk with its content policy out of force, as a browser's tools do it. */
async function withoutPolicy({ page }: Desk): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.setBypassCSP', { enabled: true });
  await page.reload();
  await page.locator('.statusBar').waitFor();
}

/** Whether a script that is written into the page runs. */
function runsScripts({ page }: Desk): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    try {
      script.textContent = 'globalThis.__ran = true';
      document.head.append(script);
    } catch {
      // Trusted types refuse the text itself.
    }
    script.remove();
    return Reflect.get(globalThis, '__ran') === true;
  });
}

/** Pastes each at the end of the lead, as the browser hands a copy to the editor; gives those that it left to the browser. */
function pasteAll({ page }: Desk, copies: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (all) => {
    const rest = () => new Promise((resolve) => setTimeout(resolve, 12));
    const untaken: string[] = [];
    for (const html of all) {
      const line = document.querySelector('.paperText .lead')?.lastElementChild;
      if (line) getSelection()?.selectAllChildren(line);
      getSelection()?.collapseToEnd();
      await rest();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      document.querySelector('.paperText')?.dispatchEvent(event);
      await rest();
      if (!event.defaultPrevented) untaken.push(html);
    }
    return untaken;
  }, copies);
}

/** Elements of the sheet that no article has, and attributes that run or load something. */
function hostileParts({ page }: Desk): Promise<readonly string[]> {
  return page.evaluate(() => {
    const sheet = document.querySelector('.paperText');
    const elements = [
      ...(sheet?.querySelectorAll(
        'script, iframe, frame, object, embed, link, style, meta, base, form, svg, math, audio, video, template',
      ) ?? []),
    ].map(({ outerHTML }) => outerHTML);
    const attributes = [...(sheet?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.getAttributeNames().flatMap((name) => {
        const value = element.getAttribute(name) ?? '';
        const isBad =
          name.startsWith('on') ||
          /^(?:srcset|ping|background|formaction|action|data|xlink:href)$/u.test(name) ||
          (name === 'src' && !value.startsWith('asset://media/')) ||
          (name === 'href' && !/^(?:https?|mailto):/u.test(value));
        return isBad ? [`${element.localName} ${name}=${value}`] : [];
      }),
    );
    return [...elements, ...attributes];
  });
}

type Block = {
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly marks?: readonly {
    readonly type: string;
    readonly attrs?: { readonly href?: unknown };
  }[];
  readonly content?: readonly Block[];
};

/** The document of the newest article as the library stores it. */
async function storedDocument({ page }: Desk): Promise<Block> {
  return page.evaluate(async (first) => {
    const { invoke } = (globalThis as unknown as { kapok: KapokBridge }).kapok;
    const call = async (method: string, input: unknown) => {
      const reply = await invoke(method, input);
      if (!reply.ok) throw new Error(reply.error.code);
      return reply.value;
    };
    const { rows } = (await call('articles.page', first)) as ArticlePage;
    const record = await call('articles.get', { id: rows[0]?.id });
    return (record as { readonly content: { readonly document: Block } }).content.document;
  }, listOf('library'));
}

function hostileValues({ attrs, marks = [], content = [] }: Block): string[] {
  const mediaId = String(attrs?.mediaId ?? '');
  const links = marks.filter(({ type }) => type === 'link').map((mark) => String(mark.attrs?.href));
  return [
    ...(/^(?:[0-9a-f]{64})?$/u.test(mediaId) ? [] : [mediaId]),
    ...links.filter((href) => linkAddress(href) === null),
    ...content.flatMap(hostileValues),
  ];
}

test.each([
  ['under the content policy', true],
  ['with the content policy out of force', false],
])(
  'pasted attacks run nothing, load nothing and leave nothing in the text, %s',
  async (_name, hasPolicy) => {
    const desk = await startDesk(await deskHome());
    const { page } = desk;
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const requests = await countRequests(desk);
    if (!hasPolicy) await withoutPolicy(desk);
    expect(await runsScripts(desk)).toBe(!hasPolicy);
    await newArticle(page, '空白稿');
    await page.locator('.paperText .lead > p').first().click();
    await page.keyboard.type('原有文字');
    const copies = attacks().map(({ html }) => html);
    expect(
      await pasteAll(
        desk,
        copies.filter((html) => html !== ''),
      ),
    ).toEqual([]);
    expect(await hostileParts(desk)).toEqual([]);
    expect(await page.locator('.paperText .lead').textContent()).toMatch(/^原有文字./su);
    await untilSaved(page);
    expect(hostileValues(await storedDocument(desk))).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(await requests()).toEqual([]);
    expect(await page.evaluate(() => Reflect.get(globalThis, '__struck'))).toBeUndefined();
    if (!hasPolicy) {
      // The count does count.
      await page.evaluate(() => {
        new Image().src = 'https://evil.example/probe';
      });
      await expect.poll(requests).toEqual(['https://evil.example/probe']);
    }
    await killDesk(desk);
  },
);
