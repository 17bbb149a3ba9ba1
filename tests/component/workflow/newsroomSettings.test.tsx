import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useCall } from '../../../renderer/bridge/queries';
import { NewsroomSettings } from '../../../renderer/features/settings/NewsroomSettings';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

function Shown() {
  const settings = useCall('settings.get', null).data;
  return settings === undefined ? null : <NewsroomSettings settings={settings} />;
}

test('roles, colleagues and what a role may do are chosen here', async () => {
  const { newsroom, bridge } = createFakeNewsroom([]);
  const { user } = renderPart(<Shown />, bridge);
  const reporter = await screen.findByRole('group', { name: '记者' });
  await user.click(within(reporter).getByRole('checkbox', { name: '一审' }));
  await user.type(screen.getByRole('textbox', { name: '姓名' }), '周砚');
  await user.click(screen.getByRole('combobox', { name: '职务' }));
  await user.click(await screen.findByRole('option', { name: '责任编辑' }));
  await user.click(screen.getByRole('button', { name: '加一位' }));
  expect(await screen.findByText('周砚（责任编辑）')).toBeTruthy();
  await waitFor(() => {
    const { roles, people } = newsroom.settings.newsroom;
    expect(roles[0]?.may).toEqual(['submit', 'passFirst', 'correct']);
    expect(people).toEqual([{ name: '周砚', roleId: 'editor' }]);
  });
  await user.click(screen.getByRole('button', { name: '去掉 周砚' }));
  await user.click(screen.getByRole('button', { name: '恢复原样' }));
  await waitFor(() => {
    const { roles, people } = newsroom.settings.newsroom;
    expect([roles[0]?.may, people]).toEqual([['submit', 'correct'], []]);
  });
});
