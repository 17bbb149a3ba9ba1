import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import { type ContentProfile, contentProfileSchema } from '#shared/domain/contentProfile';
import { defaultProfile } from '#shared/domain/defaultProfile';
import type { Metadata } from '#shared/domain/metadata';
import type { ArticleSession } from '../../renderer/features/editor';
import { MetadataPane } from '../../renderer/features/metadata';
import type { FakeAnswers, FakeBridge } from './fakeBridge';
import { createFakeNewsroom, fakeArticle, fakeTemplates } from './fakeNewsroom';
import { openSession } from './fakeSession';
import { renderPart } from './renderDesk';

const text = {
  main: ['江风入巷', '老街换装'],
  subtitle: '沿江街道纪实',
  lead: ['青澜江流到榕川。水面宽了。'],
};

/** A profile of these fields in one group. */
export function profileOf(...fields: readonly unknown[]): ContentProfile {
  const label = { 'zh-CN': '一组', en: 'group' };
  return contentProfileSchema.parse({ groups: [{ id: 'one', label, fields }] });
}

/** Some of the fields that every article has, by their ids. */
export function fieldsNamed(...ids: readonly string[]): ContentProfile {
  const all = defaultProfile.groups.flatMap(({ fields }) => fields);
  return profileOf(...all.filter(({ id }) => ids.includes(id)));
}

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
  if (options.profile && template) session.setTemplate({ ...template, profile: options.profile });
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
