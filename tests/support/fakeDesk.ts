import { afterEach, beforeEach, expect, vi } from 'vitest';
import { createTranslator } from '#shared/locales/createTranslator';
import type { ArticleSession } from '../../renderer/features/editor/articleSession';
import { createDesk, type Desk } from '../../renderer/features/editor/desk';
import { article, headline, lead, p } from './documentBuilder';
import { createFakeLibrary, type FakeLibrary } from './fakeLibrary';
import { mount } from './paper';

const t = createTranslator('zh-CN');
/** An article of one headline and one paragraph, both with a word of their own. */
export const about = (word: string) => article(headline(`${word}标题`), lead(p(`${word}正文`)));

/** The library and the desk over it of the test that runs; see `eachOnFakeDesk`. */
export let library: FakeLibrary;
export let desk: Desk;

/** Puts another desk over the same library, as the next program does. */
export function openNextDesk(author = ''): void {
  desk = createDesk(library.client, { t: () => t, author: () => author });
}

/** Gives every test of a file three articles, one that cannot be read, a desk, and a clock that stands. */
export function eachOnFakeDesk(): void {
  beforeEach(() => {
    vi.useFakeTimers({ now: 0 });
    library = createFakeLibrary({
      'article-a': about('甲'),
      'article-b': about('乙'),
      'article-c': about('丙'),
      'article-x': 'a list where a lead should stand',
    });
    openNextDesk();
    desk.state.subscribe(() => {
      const state = desk.state.get();
      if (state.kind === 'open') mount(state.session.editor);
    });
  });
  afterEach(() => {
    expect(library.breaches).toEqual([]);
    vi.useRealTimers();
    document.body.replaceChildren();
  });
}

/** Lets the clock go on by milliseconds. */
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The text of an article as the library has it. */
export const textOf = (id: string) => library.stored(id).document.textContent;

/** The article on the desk. */
export function session(): ArticleSession {
  const state = desk.state.get();
  if (state.kind !== 'open') throw new Error(`the desk is ${state.kind}`);
  return state.session;
}

/** Opens an article and waits until it is there. */
export async function open(id: string): Promise<void> {
  const opened = desk.open(id);
  await pass(500);
  await opened;
}
