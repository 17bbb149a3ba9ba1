import { expect, test } from 'vitest';
import { openTestApp, temporaryFolder } from '../../support/testApp';

const draft = { name: '电头', trigger: 'bbx', text: '本报讯（记者 {{作者}}）\n{{光标}}' };

test('snippets are written, changed, taken away, brought back, and there at the next start', async () => {
  const folder = await temporaryFolder();
  const app = await openTestApp(folder);
  const changes: string[] = [];
  app.events.listen((event) => changes.push(event));
  expect(await app.ask('snippets.list', null)).toEqual([]);
  const { id } = await app.ask('snippets.save', { id: null, draft });
  const changed = await app.ask('snippets.save', { id, draft: { ...draft, name: '电头二' } });
  expect(changed).toMatchObject({ id, name: '电头二', text: draft.text });
  await app.ask('snippets.trash', { id });
  expect(await app.ask('snippets.list', null)).toEqual([]);
  await app.ask('snippets.restore', { id });
  expect(changes.filter((event) => event === 'snippets.changed')).toHaveLength(4);
  await app.dispose();

  const again = await openTestApp(folder);
  expect(await again.ask('snippets.list', null)).toEqual([changed]);
  await again.dispose();
});

test('the program’s own come once: changed or taken away, they stay so', async () => {
  const folder = await temporaryFolder();
  const first = await openTestApp(folder, { mode: 'desk' });
  const shipped = await first.ask('snippets.list', null);
  expect(shipped.length).toBe(first.resources.snippets.length);
  expect(shipped.length).toBeGreaterThan(4);
  const [gone, changed] = shipped;
  if (gone === undefined || changed === undefined) throw new Error('no snippets came');
  await first.ask('snippets.trash', { id: gone.id });
  await first.ask('snippets.save', { id: changed.id, draft });
  await first.dispose();

  const again = await openTestApp(folder, { mode: 'desk' });
  const list = await again.ask('snippets.list', null);
  expect(list.some(({ id }) => id === gone.id)).toBe(false);
  expect(list.find(({ id }) => id === changed.id)?.text).toBe(draft.text);
  await again.dispose();
});

test.each([
  ['an unknown snippet', { id: 'unknown-snippet', draft }, 'not_found'],
  ['one without text', { id: null, draft: { ...draft, text: '' } }, 'invalid_input'],
  ['one without a name', { id: null, draft: { ...draft, name: ' ' } }, 'invalid_input'],
] as const)('%s is refused and nothing is stored', async (_name, input, code) => {
  const app = await openTestApp(await temporaryFolder());
  const reply = await app.call('snippets.save', input);
  expect(reply).toMatchObject({ ok: false, error: { code } });
  expect(await app.ask('snippets.list', null)).toEqual([]);
  await app.dispose();
});
