import { createTranslator } from '#shared/locales/createTranslator';
import { createClient } from '../../renderer/bridge/client';
import type { ArticleSession } from '../../renderer/features/editor';
import {
  createArticleSession,
  type SessionOptions,
} from '../../renderer/features/editor/createArticleSession';
import { placeholderWords } from '../../renderer/features/editor/placeholderWords';
import type { FakeBridge } from './fakeBridge';
import { mount } from './paper';

const t = createTranslator('zh-CN');
const words = placeholderWords(t);

/** Leaves the text as it is where an article is put under another template. */
export const keepText = () => false;

/** A real session on an article of the fake newsroom, its editor on a sheet in the page. */
export async function openSession(
  bridge: FakeBridge,
  id: string,
  options: Partial<Pick<SessionOptions, 'template' | 'onRefused'>> = {},
): Promise<ArticleSession> {
  const client = createClient(bridge);
  const record = await client.call('articles.get', { id });
  if (record.content === null) throw new Error('no content');
  const session = createArticleSession({
    client,
    record,
    content: record.content,
    template: options.template ?? null,
    notes: await client.call('articles.deskNotes', { id }),
    words: () => words,
    t: () => t,
    onRefused: options.onRefused ?? (() => undefined),
    author: () => '沈砚秋',
    onImpossible: () => undefined,
    onNotes: (notes) => void client.call('articles.keepDeskNotes', { id, notes }),
    editorLabel: '正文',
  });
  mount(session.editor);
  return session;
}
