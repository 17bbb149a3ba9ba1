import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { limits } from '#shared/domain/limits';
import { headlineOf } from '../../../renderer/features/metadata/fieldValue';
import { putCaret, write } from '../../support/paper';
import { fieldsNamed } from '../../support/profiles';
import { box, renderMetadata } from '../../support/renderMetadata';

describe('the headline', () => {
  test('shows its parts and writes them into the text', async () => {
    const { session, user } = await renderMetadata({}, { profile: fieldsNamed('headline') });
    expect([box('主题 1').value, box('主题 2').value, box('副题').value]).toEqual([
      '江风入巷',
      '老街换装',
      '沿江街道纪实',
    ]);
    await user.type(box('引题'), '五年');
    expect(session.document.get().firstChild?.firstChild?.textContent).toBe('五年');
  });

  test('halves are added, also empty, and removed', async () => {
    const { session, user } = await renderMetadata({}, { profile: fieldsNamed('headline') });
    await user.click(screen.getByRole('button', { name: '加一行主题' }));
    expect(headlineOf(session.document.get()).main).toEqual(['江风入巷', '老街换装', '']);
    const [first] = screen.getAllByRole('button', { name: '去掉这一行' });
    if (first) await user.click(first);
    expect(headlineOf(session.document.get()).main).toEqual(['老街换装', '']);
  });

  test('follows the paper', async () => {
    const { session } = await renderMetadata({}, { profile: fieldsNamed('headline') });
    act(() => {
      putCaret(session.editor, '老街换装', 4);
      write(session.editor, '百业兴');
    });
    expect(box('主题 2').value).toBe('老街换装百业兴');
  });

  test('a composition reaches the text once, when it ends', async () => {
    const { session } = await renderMetadata({}, { profile: fieldsNamed('headline') });
    const before = session.document.get();
    const field = box('副题');
    fireEvent.compositionStart(field);
    for (const half of ['沿江街道纪实j', '沿江街道纪实ji', '沿江街道纪实ji shi']) {
      fireEvent.change(field, { target: { value: half } });
      expect(field.value).toBe(half);
    }
    expect(session.document.get()).toBe(before);
    fireEvent.change(field, { target: { value: '沿江街道纪实记事' } });
    fireEvent.compositionEnd(field, { data: '记事' });
    expect(headlineOf(session.document.get()).subtitle).toBe('沿江街道纪实记事');
  });

  test('a change elsewhere does not break a composition', async () => {
    const { session } = await renderMetadata({}, { profile: fieldsNamed('headline') });
    const field = box('副题');
    fireEvent.compositionStart(field);
    fireEvent.change(field, { target: { value: '沿江街道纪实ji' } });
    act(() => {
      putCaret(session.editor, '江风入巷', 0);
      write(session.editor, '新');
    });
    expect(field.value).toBe('沿江街道纪实ji');
  });
});

describe('fields', () => {
  test('write each into its own place', async () => {
    const { session, user } = await renderMetadata(
      { source: '榕川日报' },
      { profile: fieldsNamed('source', 'url') },
    );
    await user.type(box('来源'), '网');
    await user.type(box('网址'), 'https://a.example/');
    expect(session.metadata.get()).toMatchObject({
      source: '榕川日报网',
      url: 'https://a.example/',
    });
  });

  test('a value that is too long stays in the field with a word, and is not taken', async () => {
    const { session } = await renderMetadata(
      { source: '榕川日报' },
      { profile: fieldsNamed('source', 'url') },
    );
    const long = '长'.repeat(limits.lineLength + 1);
    fireEvent.change(box('来源'), { target: { value: long } });
    expect(screen.getByRole('alert').textContent).toBe('太长了，存不下，最多 2000 个字符');
    expect(box('来源').getAttribute('aria-invalid')).toBe('true');
    expect(box('来源').value).toBe(long);
    expect(session.metadata.get().source).toBe('榕川日报');
    fireEvent.change(box('来源'), { target: { value: '晚报' } });
    expect(screen.queryByRole('alert')).toBeNull();
    expect(session.metadata.get().source).toBe('晚报');
  });

  test('the time is the newsroom’s, in its own zone', async () => {
    const { session } = await renderMetadata(
      { publishedAt: '2011-06-09T19:16:00+08:00' },
      { profile: fieldsNamed('publishedAt') },
    );
    const field = screen.getByLabelText<HTMLInputElement>('刊发时间');
    expect(field.value).toBe('2011-06-09T19:16');
    expect(screen.getByRole('combobox', { name: '刊发时间、时区' }).textContent).toBe(
      '北京时间 UTC+8',
    );
    fireEvent.change(field, { target: { value: '2012-01-02T03:04' } });
    expect(session.metadata.get().publishedAt).toBe('2012-01-02T03:04:00+08:00');
    fireEvent.change(field, { target: { value: '' } });
    expect(session.metadata.get().publishedAt).toBeNull();
  });

  test('the channel is chosen from the portal’s or written freely', async () => {
    const { session, user } = await renderMetadata(
      { channel: '榕川新闻' },
      { profile: fieldsNamed('channel') },
    );
    await user.click(await screen.findByRole('button', { name: '可选频道' }));
    await user.click(await screen.findByRole('option', { name: '乡村' }));
    expect(session.metadata.get().channel).toBe('云坪新闻/乡村');
    await user.clear(box('频道'));
    await user.type(box('频道'), '文旅');
    expect(session.metadata.get().channel).toBe('文旅');
  });

  test('the breadcrumb follows the channel until somebody writes one', async () => {
    const { session, user } = await renderMetadata(
      { channel: '榕川新闻', breadcrumb: ['榕川市', '榕川新闻', '正文'] },
      { profile: fieldsNamed('channel', 'breadcrumb') },
    );
    await user.click(await screen.findByRole('button', { name: '可选频道' }));
    await user.click(await screen.findByRole('option', { name: '石渡新闻' }));
    expect(session.metadata.get().breadcrumb).toEqual(['榕川市', '石渡新闻', '正文']);
    expect(screen.getByText('石渡新闻')).toBeTruthy();
    await user.type(screen.getByRole('combobox', { name: /^当前位置/ }), '水利{Enter}');
    await user.clear(box('频道'));
    expect(session.metadata.get().breadcrumb).toEqual(['榕川市', '石渡新闻', '正文', '水利']);
  });

  test('the summary is taken from the lead', async () => {
    const { session, user } = await renderMetadata({}, { profile: fieldsNamed('summary') });
    await user.click(screen.getByRole('button', { name: '取自导语' }));
    expect(session.metadata.get().summary).toBe('青澜江流到榕川。水面宽了。');
    expect(screen.getByText('13/200')).toBeTruthy();
  });
});
