import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { registerCommands } from '../../../renderer/commands/runCommands';
import { chooseShortcuts } from '../../../renderer/commands/shortcutsInForce';
import type { ArticleSession } from '../../../renderer/features/editor';
import { createFakeNewsroom, fakeArticle } from '../../support/fakeNewsroom';
import { openSession } from '../../support/fakeSession';
import { press, putCaret } from '../../support/paper';

let session: ArticleSession;
beforeEach(async () => {
  const { bridge } = createFakeNewsroom([
    fakeArticle('article-1', { main: ['题'], lead: ['水涨了。'] }),
  ]);
  session = await openSession(bridge, 'article-1');
  putCaret(session.editor, '水涨了');
});
afterEach(() => {
  chooseShortcuts({});
  document.body.replaceChildren();
});

const isBold = () =>
  session.editor.state.storedMarks?.some(({ type }) => type.name === 'bold') ?? false;
const key = (name: string) => ({ ctrlKey: true, code: `Key${name}` });

describe('the keys of the text', () => {
  test('run the command that they stand for', () => {
    expect(press(session.editor, 'b', key('B'))).toBe(true);
    expect(isBold()).toBe(true);
  });

  test('follow the user’s choice at once, and the old keys do nothing', () => {
    chooseShortcuts({ 'format.bold': 'Mod+J' });
    // Taken all the same, or the browser would make the words bold in its own way.
    expect(press(session.editor, 'b', key('B'))).toBe(true);
    expect(isBold()).toBe(false);
    press(session.editor, 'j', key('J'));
    expect(isBold()).toBe(true);
  });

  test('may ask for something that is no change of the text', () => {
    chooseShortcuts({ 'article.save': 'Mod+B' });
    const run = vi.fn();
    const stop = registerCommands({ 'article.save': { isEnabled: () => true, run } });
    press(session.editor, 'b', key('B'));
    stop();
    expect(run).toHaveBeenCalledOnce();
    expect(isBold()).toBe(false);
  });

  test('leave cut, copy and paste to the system', () => {
    expect(press(session.editor, 'c', key('C'))).toBe(false);
  });

  test('are the input method’s own while it composes', () => {
    expect(press(session.editor, 'b', { ...key('B'), isComposing: true })).toBe(false);
    expect(isBold()).toBe(false);
  });
});
