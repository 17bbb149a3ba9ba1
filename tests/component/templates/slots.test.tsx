import { act, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { dragTo } from '../../support/dragging';
import { foldOf, renderTemplate } from '../../support/renderTemplate';
import { slot, template } from '../../support/templates';

const three = template({ sections: [slot('a'), slot('b'), slot('c')] });
const order = (rendered: ReturnType<typeof renderTemplate>) =>
  rendered.session.draft.get().sections.map(({ id }) => id);

test('a section is moved by Alt with an arrow, keeps the focus, and where it went is said', async () => {
  const rendered = renderTemplate(three);
  act(() => foldOf('a篇').focus());
  await rendered.user.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(order(rendered)).toEqual(['b', 'a', 'c']);
  expect(screen.getByText('已移到第 2 篇')).toBeTruthy();
  await waitFor(() => expect(document.activeElement).toBe(foldOf('a篇')));
});

test.each<['top' | 'bottom', string[]]>([
  ['top', ['b', 'a', 'c']],
  ['bottom', ['b', 'c', 'a']],
])('a section is dragged by its grip to the %s of another', async (half, expected) => {
  const rendered = renderTemplate(three);
  const card = (label: string) => foldOf(label).closest('li') as HTMLElement;
  const grip = card('a篇').querySelector('.cardGrip') as HTMLElement;
  await dragTo(card('a篇'), grip, card('c篇'), half);
  expect(order(rendered)).toEqual(expected);
});

test('a section that is removed comes back where it was', async () => {
  const rendered = renderTemplate(three);
  const card = foldOf('b篇').closest('li') as HTMLElement;
  await rendered.user.click(card.querySelector('[aria-label="删掉这一篇"]') as HTMLElement);
  expect(order(rendered)).toEqual(['a', 'c']);
  await waitFor(() => expect(document.activeElement).toBe(foldOf('c篇')));
  await rendered.user.click(await screen.findByRole('button', { name: '撤销' }));
  expect(order(rendered)).toEqual(['a', 'b', 'c']);
});

test('the way to what is wrong unfolds the section and ends in its field', async () => {
  const crossed = [slot('a'), slot('b', { characters: { min: 9, max: 3 } })];
  const { user } = renderTemplate({ ...template(), sections: crossed });
  await user.click(screen.getAllByRole('button', { name: '还有 1 处要改' })[0] as HTMLElement);
  await waitFor(() =>
    expect((document.activeElement as HTMLElement).dataset.path).toBe('sections.1.characters.max'),
  );
  expect(screen.getByText('最少字数（9）大于最多字数（3）')).toBeTruthy();
});
