import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { undo } from '@tiptap/pm/history';
import { describe, expect, test } from 'vitest';
import type { Template } from '#shared/domain/template';
import { finderOf } from '#shared/editor/search/findInText';
import { runCommand } from '../../../renderer/commands/runCommands';
import type { ArticleSession } from '../../../renderer/features/editor';
import { FindBar } from '../../../renderer/features/editor/find/FindBar';
import type { PatternRunner } from '../../../renderer/features/editor/find/patternRunner';
import { useFind } from '../../../renderer/features/editor/find/useFind';
import { createFakeNewsroom, fakeArticle, fakeTemplates } from '../../support/fakeNewsroom';
import { keepText, openSession } from '../../support/fakeSession';
import { putCaret, select, write } from '../../support/paper';
import { renderPart } from '../../support/renderDesk';

const text = {
  main: ['榕川水清'],
  lead: ['榕川的水，榕川的渠。', 'AI 与 ai。'],
  sections: [{ label: '民生服务篇', headline: '水来了', text: ['民生服务有水，12亿元。'] }],
};
const inPage: PatternRunner = {
  run: (query, texts) =>
    Promise.resolve({ kind: 'found', matches: texts.map((each) => finderOf(query)(each)) }),
  stop: () => undefined,
};
const neverEnding: PatternRunner = { ...inPage, run: () => Promise.resolve({ kind: 'tooSlow' }) };

function Bar(props: { readonly session: ArticleSession; readonly patterns: PatternRunner }) {
  const find = useFind(props.session, props.patterns);
  if (find.open === null || find.finder === null) return null;
  return (
    <FindBar
      session={props.session}
      finder={find.finder}
      open={find.open}
      onReplacing={find.setReplacing}
      onClose={find.close}
    />
  );
}

async function openBar(
  command: 'edit.find' | 'edit.replace' = 'edit.find',
  { patterns = inPage, template = null as Template | null } = {},
) {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text)]);
  const session = await openSession(bridge, 'article-1');
  if (template !== null) session.moveTemplate(template, keepText);
  const { user } = renderPart(<Bar session={session} patterns={patterns} />, bridge);
  act(() => void runCommand(command));
  const field = await screen.findByLabelText('查找');
  return { session, user, field, count: () => document.querySelector('.findCount')?.textContent };
}
const shown = () => [...document.querySelectorAll('.findHit')].map((each) => each.textContent);
const looked = () => document.querySelector('.findHit--current')?.textContent;

describe('finding', () => {
  test('counts the hits while one types, shows them and moves no caret', async () => {
    const { session, user, field, count } = await openBar();
    const before = session.editor.state.selection.from;
    await user.type(field, '榕川');
    await waitFor(() => expect(count()).toBe('第 1 处，共 3 处'));
    expect(shown()).toEqual(['榕川', '榕川', '榕川']);
    expect(session.editor.state.selection.from).toBe(before);
  });

  test('Enter goes on, Shift+Enter back, both round the end; Escape leaves the caret at the hit', async () => {
    const { session, user, field, count } = await openBar();
    await user.type(field, '榕川');
    await waitFor(() => expect(count()).toBe('第 1 处，共 3 处'));
    await user.keyboard('{Enter}{Enter}');
    await waitFor(() => expect(count()).toBe('第 3 处，共 3 处'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(count()).toBe('第 1 处，共 3 处'));
    await user.keyboard('{Shift>}{Enter}{/Shift}');
    await waitFor(() => expect(count()).toBe('第 3 处，共 3 处'));
    await user.keyboard('{Escape}');
    const { from, to } = session.editor.state.selection;
    expect(session.editor.state.doc.textBetween(from, to + 2)).toBe('榕川的渠');
    expect(shown()).toEqual([]);
    expect(screen.queryByLabelText('查找')).toBeNull();
  });

  test('goes on from where the caret was put meanwhile', async () => {
    const { session, user, field, count } = await openBar();
    await user.type(field, '水');
    await waitFor(() => expect(count()).toBe('第 1 处，共 4 处'));
    act(() => {
      session.editor.view.focus();
      putCaret(session.editor, '民生服务有', 0);
    });
    act(() => void runCommand('edit.findNext'));
    await waitFor(() => expect(count()).toBe('第 4 处，共 4 处'));
  });

  test('takes what is selected for what to look for', async () => {
    const { session, count } = await openBar();
    act(() => select(session.editor, '的水'));
    act(() => void runCommand('edit.find'));
    await waitFor(() => expect(count()).toBe('第 1 处，共 1 处'));
    expect(looked()).toBe('的水');
  });

  test('follows the text while it is written in', async () => {
    const { session, user, field, count } = await openBar();
    await user.type(field, '榕川');
    await waitFor(() => expect(count()).toBe('第 1 处，共 3 处'));
    act(() => {
      putCaret(session.editor, '的渠', 0);
      write(session.editor, '榕川');
    });
    await waitFor(() => expect(count()).toMatch(/共 4 处/));
  });

  test('looks for nothing half composed', async () => {
    const { field, count } = await openBar();
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: 'rong' } });
    expect(count()).toMatch(/^回车/);
    fireEvent.compositionEnd(field, { target: { value: '榕川' } });
    await waitFor(() => expect(count()).toBe('第 1 处，共 3 处'));
  });

  test('within the headline alone, or the section at the caret', async () => {
    const { session, user, field, count } = await openBar();
    act(() => putCaret(session.editor, '民生服务有', 0));
    await user.type(field, '水');
    await waitFor(() => expect(count()).toMatch(/共 4 处/));
    const choose = async (name: string) => {
      await user.click(screen.getByRole('combobox', { name: '查找范围' }));
      await user.click(await screen.findByRole('option', { name }));
    };
    await choose('标题');
    await waitFor(() => expect(count()).toMatch(/共 1 处/));
    await choose('本篇');
    await waitFor(() => expect(count()).toMatch(/共 2 处/));
  });

  test('by case, as an option says', async () => {
    const { user, field, count } = await openBar();
    await user.type(field, 'ai');
    await waitFor(() => expect(count()).toMatch(/共 2 处/));
    await user.click(screen.getByRole('button', { name: '区分大小写' }));
    await waitFor(() => expect(count()).toMatch(/共 1 处/));
  });
});

describe('patterns', () => {
  test('one that is none says where at the field', async () => {
    const { user, field } = await openBar();
    await user.click(screen.getByRole('button', { name: '正则表达式' }));
    await user.type(field, '甲(乙');
    expect((await screen.findByRole('alert')).textContent).toBe('第 2 个字符：左括号没有配右括号');
    expect(field.getAttribute('aria-invalid')).toBe('true');
  });

  test('one that runs too long is stopped and said', async () => {
    const { user, field } = await openBar('edit.find', { patterns: neverEnding });
    await user.click(screen.getByRole('button', { name: '正则表达式' }));
    await user.type(field, 'a');
    expect((await screen.findByRole('alert')).textContent).toContain('找得太久');
  });

  test.each(['^', '$', '^|$', 'x*'])(
    '%s, which finds places and no words, says so',
    async (typed) => {
      const { session, user, field } = await openBar('edit.replace');
      const before = session.editor.state.doc;
      await user.click(screen.getByRole('button', { name: '正则表达式' }));
      await user.type(field, typed);
      expect((await screen.findByRole('alert')).textContent).toContain('没有字');
      await user.type(screen.getByLabelText('替换为'), '甲');
      await user.click(screen.getByRole('button', { name: '全部替换' }));
      expect(session.editor.state.doc).toBe(before);
      await user.clear(field);
      await user.type(field, '来了$');
      await waitFor(() => expect(shown()).toEqual(['来了']));
      expect(screen.queryByRole('alert')).toBeNull();
    },
  );

  test('put their groups into the replacement', async () => {
    const { session, user, field } = await openBar('edit.replace');
    await user.click(screen.getByRole('button', { name: '正则表达式' }));
    await user.type(field, '(\\d+)亿元');
    await user.type(screen.getByLabelText('替换为'), '$1亿');
    await user.click(screen.getByRole('button', { name: '全部替换' }));
    await screen.findByText('换了 1 处');
    expect(session.editor.state.doc.textContent).toContain('12亿。');
  });
});

describe('replacing', () => {
  test('all is one step of undo and no part of the typing before it', async () => {
    const { session, user, field } = await openBar('edit.replace');
    act(() => {
      putCaret(session.editor, '榕川水清', 0);
      write(session.editor, '新');
    });
    const before = session.editor.state.doc;
    await user.type(field, '榕川');
    await user.type(screen.getByLabelText('替换为'), '青澜');
    await user.click(screen.getByRole('button', { name: '全部替换' }));
    await screen.findByText('换了 3 处');
    expect(session.editor.state.doc.textContent).not.toContain('榕川');
    act(() => void undo(session.editor.state, session.editor.view.dispatch));
    expect(session.editor.state.doc.eq(before)).toBe(true);
  });

  test('one goes on to the next', async () => {
    const { session, user, field, count } = await openBar('edit.replace');
    await user.type(field, '榕川');
    await waitFor(() => expect(count()).toMatch(/共 3 处/));
    await user.type(screen.getByLabelText('替换为'), '青澜{Enter}');
    await waitFor(() => expect(count()).toMatch(/第 1 处，共 2 处/));
    expect(session.editor.state.doc.firstChild?.textContent).toBe('青澜水清');
    expect(looked()).toBe('榕川');
  });

  test('says what stayed in a locked label, and replaces the rest', async () => {
    const chronicle = fakeTemplates.find(({ id }) => id === 'development-chronicle');
    if (chronicle === undefined) throw new Error('no template');
    const locked: Template = {
      ...chronicle,
      sections: chronicle.sections.map((slot) => ({
        ...slot,
        lock: { label: true, place: false },
      })),
    };
    const { session, user, field } = await openBar('edit.replace', { template: locked });
    act(() => {
      const { tr, doc } = session.editor.state;
      let at = 0;
      doc.forEach((node, position) => {
        if (node.type.name === 'section') at = position;
      });
      session.editor.view.dispatch(tr.setNodeAttribute(at, 'slot', '4'));
    });
    await user.type(field, '民生服务');
    await user.type(screen.getByLabelText('替换为'), '民生');
    await user.click(screen.getByRole('button', { name: '全部替换' }));
    await screen.findByText('换了 1 处，1 处在锁定的篇名里，没有换');
    const { textContent } = session.editor.state.doc;
    expect(textContent).toContain('民生服务篇');
    expect(textContent).toContain('民生有水');
  });
});
