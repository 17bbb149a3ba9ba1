import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import type { Template } from '#shared/domain/template';
import { OpenTemplateProvider, TemplateEditorPane } from '../../../renderer/features/templates';
import {
  type OpenTemplateControl,
  useOpenTemplate,
} from '../../../renderer/features/templates/OpenTemplateContext';
import { createFakeNewsroom, recordOf } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';
import { slot, template } from '../../support/templates';

const base = template({ sections: [slot('a')] });
const theirs = { ...base, version: 2, sections: [slot('a'), slot('b', { label: '水利篇' })] };

let control: OpenTemplateControl;
function Opened() {
  control = useOpenTemplate();
  return <TemplateEditorPane />;
}

/** The editor on a template whose locked tail the writer opens, after another version was stored. */
async function openConflict() {
  const shelf = new Map<string, Template[]>([[base.id, [base]]]);
  const newestOf = (id: string) => shelf.get(id)?.at(-1)?.version ?? null;
  const { bridge } = createFakeNewsroom([], {
    'templates.list': () =>
      [...shelf.values()].flatMap((versions) => versions.slice(-1).map(recordOf)),
    'templates.save': ({ template: next, baseVersion }) => {
      if (newestOf(next.id) !== baseVersion) {
        throw new AppError('conflict', { reason: 'templateMoved' });
      }
      const version = (baseVersion ?? 0) + 1;
      shelf.set(next.id, [...(shelf.get(next.id) ?? []), { ...next, version }]);
      return { id: next.id, version };
    },
  });
  const { user } = renderPart(
    <OpenTemplateProvider>
      <Opened />
    </OpenTemplateProvider>,
    bridge,
  );
  await act(() => control.open(base.id));
  const save = await screen.findByRole('button', { name: '存为新版' });
  const { state } = control;
  if (state.kind !== 'open') throw new Error(state.kind);
  act(() => state.session.change((now) => ({ ...now, tail: 'closed' })));
  shelf.set(base.id, [base, theirs]);
  await user.click(save);
  const dialog = await screen.findByRole('dialog', { name: '这个模板已有更新的一版' });
  return { user, shelf, dialog };
}

const linesOf = (dialog: HTMLElement) =>
  within(dialog)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

test('a version that was stored meanwhile is compared with one’s own', async () => {
  const { user, shelf, dialog } = await openConflict();
  expect(linesOf(dialog)).toEqual(['增加必写的“水利篇”', '各篇之后能不能自己加篇，改了']);
  await user.click(within(dialog).getByRole('button', { name: '取消' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(shelf.get(base.id)).toEqual([base, theirs]);
  expect(screen.getByText('有改动，还没存成新版')).toBeTruthy();
});

test('both are kept: one’s own as a new template, which is then on the desk', async () => {
  const { user, shelf, dialog } = await openConflict();
  await user.click(within(dialog).getByRole('button', { name: '另存为新模板' }));
  expect(await screen.findByRole('heading', { name: '水利纪实（副本）' })).toBeTruthy();
  expect(shelf.get(base.id)).toEqual([base, theirs]);
  const copy = [...shelf.values()].at(-1)?.at(-1);
  expect(copy).toMatchObject({ version: 1, tail: 'closed', name: { en: 'Waterworks (copy)' } });
});

test('one’s own holds: it is the version after', async () => {
  const { user, shelf, dialog } = await openConflict();
  await user.click(within(dialog).getByRole('button', { name: '存为第 3 版' }));
  await screen.findByText('与第 3 版相同');
  expect(shelf.get(base.id)?.at(-1)).toEqual({ ...base, version: 3, tail: 'closed' });
});
