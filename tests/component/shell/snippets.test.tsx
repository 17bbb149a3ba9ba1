import { act, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import type { Snippet } from '#shared/domain/snippet';
import { createClient } from '../../../renderer/bridge/client';
import type { ArticleSession } from '../../../renderer/features/editor';
import { SnippetPicker, SnippetsDialog } from '../../../renderer/features/snippets';
import { snippetDraftsOf } from '../../../renderer/features/snippets/snippetDrafts';
import { createFakeNewsroom, fakeArticle, fakeSnippets } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { putCaret } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

const none = () => undefined;
const article = fakeArticle(
  'article-1',
  { main: ['江风入巷'], lead: ['青澜江宽了。'] },
  { metadata: { bylines: [{ role: 'reporter', name: '沈砚秋', work: '' }] } },
);

test('the picker shows each snippet as it would read, finds it by its letters and puts it in', async () => {
  const { bridge } = createFakeNewsroom([article]);
  const session = await openSession(bridge, 'article-1');
  act(() => putCaret(session.editor, '青澜江', 0));
  const picker = <SnippetPicker session={session} onClose={none} onManage={none} />;
  const { user } = renderPart(picker, bridge);
  const field = await screen.findByLabelText('按名称、缩写或内容查找');
  expect(screen.getByText('本报讯（记者 沈砚秋）')).toBeTruthy();
  await user.type(field, 'b');
  expect(document.querySelectorAll('.snippetOption')).toHaveLength(1);
  await user.type(field, '{Enter}');
  await waitFor(() =>
    expect(session.editor.state.doc.child(1).textContent).toBe('本报讯（记者 沈砚秋）青澜江宽了。'),
  );
});

/** The manager with a way to open it again. */
function Manager({ session }: { readonly session: ArticleSession | null }) {
  const [isOpen, setOpen] = useState(true);
  if (isOpen) return <SnippetsDialog session={session} onClose={() => setOpen(false)} />;
  return (
    <button type="button" onClick={() => setOpen(true)}>
      打开
    </button>
  );
}

describe('the manager', () => {
  const open = (session: ArticleSession | null = null) => {
    let snippets: readonly Snippet[] = fakeSnippets;
    const { bridge } = createFakeNewsroom([article], {
      'snippets.list': () => [...snippets],
      'snippets.save': ({ id, draft }) => {
        const saved = { ...draft, id: id ?? 'snippet-9', updatedAt: '' };
        snippets = [...snippets.filter((each) => each.id !== saved.id), saved];
        bridge.emit('snippets.changed', null);
        return saved;
      },
      'snippets.trash': ({ id }) => {
        snippets = snippets.filter((each) => each.id !== id);
        bridge.emit('snippets.changed', null);
        return null;
      },
      'snippets.restore': () => {
        snippets = fakeSnippets;
        bridge.emit('snippets.changed', null);
        return null;
      },
    });
    return { bridge, ...renderPart(<Manager session={session} />, bridge) };
  };

  test('says at the field what stands in braces and means nothing', async () => {
    const { user } = open();
    const text = await screen.findByLabelText('内容（一行一段）');
    await user.type(text, '{{{{月份}}');
    expect((await screen.findByRole('alert')).textContent).toContain('不认识月份');
    expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true);
  });

  test('writes a new one', async () => {
    const { bridge, user } = open();
    await user.click(await screen.findByRole('button', { name: '新建常用语' }));
    await user.type(screen.getByLabelText('名称'), '尾注');
    await user.type(screen.getByLabelText('内容（一行一段）'), '据');
    await user.click(screen.getByRole('button', { name: '{{来源}}' }));
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByText('已存好常用语：尾注');
    expect(bridge.callsOf('snippets.save')).toEqual([
      { id: null, draft: { name: '尾注', trigger: '', text: '据{{来源}}' } },
    ]);
  });

  test('puts what fills itself in at the caret, and the caret behind it', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '新建常用语' }));
    const area = screen.getByLabelText<HTMLTextAreaElement>('内容（一行一段）');
    await user.type(area, '据报道');
    area.setSelectionRange(1, 2);
    await user.click(screen.getByRole('button', { name: '{{来源}}' }));
    expect(area.value).toBe('据{{来源}}道');
    await user.keyboard('、');
    expect(area.value).toBe('据{{来源}}、道');
  });

  test('shows how it would read while it is written', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '新建常用语' }));
    const area = screen.getByLabelText('内容（一行一段）');
    await user.type(area, '据{{{{来源}}报道，{{{{光标}}。{Enter}（{{{{作者}}）');
    const preview = screen.getByRole('region', { name: '插入空白稿后是这样' });
    expect(preview.querySelector('p')?.textContent).toBe(
      '据【待补：来源】报道，。\n（【待补：作者】）',
    );
    expect(preview.querySelector('.snippetCaret')?.previousSibling?.textContent).toBe(
      '据【待补：来源】报道，',
    );
  });

  test('shows it in the open article', async () => {
    const { bridge } = createFakeNewsroom([article]);
    open(await openSession(bridge, 'article-1'));
    const preview = await screen.findByRole('region', { name: '插入这篇稿件后是这样' });
    expect(preview.querySelector('p')?.textContent).toBe('本报讯（记者 沈砚秋）');
  });

  describe('keeps what is not stored', () => {
    const name = () => screen.getByLabelText<HTMLInputElement>('名称');
    const text = () => screen.getByLabelText<HTMLTextAreaElement>('内容（一行一段）');
    const pick = (wanted: RegExp) => screen.getByRole('button', { name: wanted });

    test('while another one is looked at, marked in the list and in the form', async () => {
      const { user } = open();
      await user.type(await screen.findByLabelText('内容（一行一段）'), '，');
      expect(screen.getByText('有改动没存')).toBeTruthy();
      await user.click(screen.getByRole('button', { name: '新建常用语' }));
      await user.type(text(), '据');
      expect(pick(/还没有名称.*未存/)).toBeTruthy();
      await user.click(pick(/^电头.*未存/));
      expect(text().value).toBe(`${fakeSnippets[0]?.text}，`);
      await user.click(screen.getByRole('button', { name: '新建常用语' }));
      expect(text().value).toBe('据');
    });

    test('when the dialog is closed, and opens there again', async () => {
      const { user } = open();
      await user.click(await screen.findByRole('button', { name: '新建常用语' }));
      await user.type(name(), '尾注');
      await user.keyboard('{Escape}');
      expect(screen.queryByLabelText('名称')).toBeNull();
      await user.click(screen.getByRole('button', { name: '打开' }));
      expect(name().value).toBe('尾注');
      expect(pick(/^尾注.*未存/).getAttribute('aria-current')).toBe('true');
    });

    test('until it is given up, which can be undone', async () => {
      const { user } = open();
      const before = fakeSnippets[0]?.text;
      await user.type(await screen.findByLabelText('内容（一行一段）'), '，');
      await user.click(screen.getByRole('button', { name: '放弃改动' }));
      expect(text().value).toBe(before);
      expect(document.activeElement).toBe(name());
      expect(screen.queryByRole('button', { name: /未存/ })).toBeNull();
      await user.click(await screen.findByRole('button', { name: '撤销' }));
      expect(text().value).toBe(`${before}，`);
    });

    test('until it is stored, or reads again as it is stored', async () => {
      const { user } = open();
      await user.type(await screen.findByLabelText('内容（一行一段）'), '，{Backspace}');
      expect(screen.queryByText('有改动没存')).toBeNull();
      await user.type(name(), '二');
      await user.click(screen.getByRole('button', { name: '保存' }));
      await waitFor(() => expect(screen.queryByText('有改动没存')).toBeNull());
      expect(name().value).toBe(`${fakeSnippets[0]?.name}二`);
    });
  });

  test('keeps what was written on while it was being stored, as a change of the stored one', () => {
    const { unsaved, write, settle } = snippetDraftsOf(createClient(createFakeNewsroom([]).bridge));
    const sent = { name: '尾注', trigger: '', text: '据' };
    write(null, sent);
    write(null, { ...sent, text: '据悉' });
    settle('new', sent, { ...sent, id: 'snippet-9', updatedAt: '' });
    expect([...unsaved.get()]).toEqual([['snippet-9', { ...sent, text: '据悉' }]]);
  });

  test('takes one away and brings it back', async () => {
    const { user } = open();
    await user.click(await screen.findByRole('button', { name: '去掉' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: /^电头/ })).toBeNull());
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('button', { name: /^电头/ })).toBeTruthy();
  });
});
