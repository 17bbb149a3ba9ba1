import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import type { ContentProfile } from '#shared/domain/contentProfile';
import type { Metadata } from '#shared/domain/metadata';
import type { ArticleSession } from '../../renderer/features/editor';
import { MetadataPane } from '../../renderer/features/metadata';
import type { FakeAnswers, FakeBridge } from './fakeBridge';
import { createFakeNewsroom, fakeArticle, fakeTemplates } from './fakeNewsroom';
import { keepText, openSession } from './fakeSession';
import { renderPart } from './renderDesk';

const text = {
  main: ['江风入巷', '老街换装'],
  subtitle: '沿江街道纪实',
  lead: ['青澜江流到榕川。水面宽了。'],
};

/** The metadata pane on a real session of an invented article. */
export async function renderMetadata(
  metadata: Partial<Metadata> = {},
  options: { readOnly?: boolean; profile?: ContentProfile; answers?: FakeAnswers } = {},
) {
  const articles = [fakeArticle('article-1', text, { metadata })];
  const { bridge } = createFakeNewsroom(articles, options.answers);
  const session = await openSession(bridge, 'article-1');
  if (options.readOnly) session.editor.setEditable(false);
  const [template] = fakeTemplates;
  if (options.profile && template)
    session.moveTemplate({ ...template, profile: options.profile }, keepText);
  return renderPane(session, bridge);
}

/** The metadata pane on a session that is open already. */
export function renderPane(session: ArticleSession, bridge: FakeBridge) {
  let renders = 0;
  const rendered = renderPart(
    <Profiler id="pane" onRender={() => (renders += 1)}>
      <MetadataPane session={session} />
    </Profiler>,
    bridge,
  );
  return { session, bridge, ...rendered, renders: () => renders };
}
/** A text field by its label, whether it offers values or not. */
export const box = (name: string | RegExp) => screen.getByLabelText<HTMLInputElement>(name);
