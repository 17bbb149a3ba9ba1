// The main job, done for all to see: a captured page comes in, a feature is drafted from a template, both
// go out. Leaves the exported files and pictures of every step in the output folder.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { answerDialogs, closeDesk, compose, openDesk } from '../driver/deskDriver.mjs';
import { inRoot } from '../setup/paths.mjs';

const executable = process.env.KAPOK_ELECTRON;
const output = process.env.KAPOK_DEMO_OUTPUT;
if (!executable || !output) throw new Error('run this with: npm run demo');

const say = (/** @type {string} */ text) => process.stdout.write(`${text}\n`);
const home = join(output, 'home');
const exported = join(output, 'exported');
const pictures = join(output, 'screenshots');
for (const folder of [home, exported, pictures]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
const captured = inRoot('tests', 'fixtures', 'pages', 'chronicle.txt');
const formats = ['门户网页', '门户文本', 'Markdown'];

say('Opening the desk with a new library.');
const size = { width: 1440, height: 900 };
const desk = await openDesk({ executable, appFolder: inRoot(), home, size });
const { page } = desk;
let count = 0;
const picture = async (/** @type {string} */ name) => {
  count += 1;
  const file = join(pictures, `${String(count).padStart(2, '0')}-${name}.png`);
  await page.waitForTimeout(400);
  await page.screenshot({ path: file });
  say(`  ${file}`);
};
await page.locator('.paperText').waitFor();
await picture('first-start');

say('Importing a captured portal page.');
await answerDialogs(desk, [captured]);
await page.getByRole('button', { name: '导入' }).first().click();
await page.getByRole('dialog').waitFor();
await picture('import-report');
await page.getByRole('dialog').getByRole('button', { name: '打开' }).first().click();
await page.locator('.paperText').waitFor();
await picture('imported-page');

say('Drafting a feature from the development chronicle template, through an input method.');
await page.getByRole('button', { name: '新建稿件' }).first().click();
await page.getByRole('radio', { name: '发展纪实' }).click();
await picture('templates');
await page.getByRole('dialog').getByRole('button', { name: '新建', exact: true }).click();
await page.locator('.paperText .mainHeadline.is-empty').first().waitFor();
const write = async (/** @type {string} */ place, /** @type {string} */ text, index = 0) => {
  await page.locator(`.paperText ${place}`).nth(index).click();
  await compose(page, ['x', 'xie', 'xie zuo'], text);
};
await write('.mainHeadline', '一江春水两岸新');
await write('.mainHeadline', '百姓日子节节高', 1);
await write('.subtitle', '石渡县临波镇发展纪实');
await write(
  '.lead p',
  '清晨六点，临波镇的渡口已经热闹起来。头一班渡船靠岸，挑着春笋的菜农先下了船。',
);
await write('.sectionHeadline', '老渡口连上新码头');
await write(
  '.section > p:not(.sectionLabel)',
  '去年秋天，临波镇把闲置三年的旧仓库改成了水产交易市场。',
);
await page.locator('.statusBar [data-state="saved"]').waitFor({ timeout: 15_000 });
await picture('drafted');
await page.getByRole('tab', { name: '属性' }).click();
await picture('metadata');

say('Exporting it in every format.');
await answerDialogs(desk, [exported]);
await page.getByRole('tab', { name: '导出' }).click();
for (const format of formats) {
  await page.getByRole('button', { name: '导出…' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${format}`) }).click();
  await page.getByRole('dialog').getByRole('button', { name: '选文件夹并导出' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}
await page
  .locator('.job', { hasText: '已导出' })
  .nth(formats.length - 1)
  .waitFor();
await picture('exported');
await closeDesk(desk);

say('Opening again: the text is still there.');
const again = await openDesk({ executable, appFolder: inRoot(), home, size });
const paper = again.page.locator('.paperText');
await paper.waitFor();
const kept = (await paper.innerText()).includes('头一班渡船靠岸');
await closeDesk(again);
const files = readdirSync(exported);
for (const name of files) {
  say(`  ${join(exported, name)} (${readFileSync(join(exported, name)).length} bytes)`);
}
if (!kept || files.length < formats.length) {
  process.stderr.write('The demo did not find what it had written.\n');
  process.exit(1);
}
say(`Done. Files and pictures are in ${output}`);
