import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ImportDropZone } from '../../../renderer/features/imports';
import { createFakeNewsroom } from '../../support/fakeNewsroom';
import { renderPart } from '../../support/renderDesk';

const fileEntry = (name: string, text: string) => ({
  name,
  isFile: true,
  file: (done: (file: File) => void) => done(new File([text], name)),
});

function folderEntry(name: string, entries: readonly object[]) {
  const stretches = [entries, []];
  return {
    name,
    isFile: false,
    createReader: () => ({
      readEntries: (done: (some: readonly object[]) => void) => done(stretches.shift() ?? []),
    }),
  };
}

function drag(element: Element, type: 'dragEnter' | 'drop', entries: readonly object[]) {
  const event = createEvent[type](element);
  const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
  Object.defineProperty(event, 'dataTransfer', { value: { types: ['Files'], items } });
  fireEvent(element, event);
}

test('files and folders that are dropped begin an import', async () => {
  const { bridge } = createFakeNewsroom([], { 'imports.planDropped': () => ({ id: 'run' }) });
  const onPlan = vi.fn();
  renderPart(
    <ImportDropZone onPlan={onPlan}>
      <p>稿库</p>
    </ImportDropZone>,
    bridge,
  );
  const list = await screen.findByText('稿库');
  const entries = [fileEntry('a.txt', '甲'), folderEntry('来稿', [fileEntry('b.md', '乙')])];
  drag(list, 'dragEnter', entries);
  expect(await screen.findByText('放在这里导入')).toBeTruthy();
  drag(list, 'drop', entries);
  await waitFor(() => expect(onPlan).toHaveBeenCalledWith('run'));
  const [call] = bridge.callsOf('imports.planDropped') as [{ files: { name: string }[] }];
  expect(call.files.map(({ name }) => name)).toEqual(['a.txt', '来稿/b.md']);
  expect(screen.queryByText('放在这里导入')).toBeNull();
});
