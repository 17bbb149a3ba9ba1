import { screen } from '@testing-library/react';
import { Profiler } from 'react';
import type { Metadata } from '#shared/domain/metadata';
import { MetadataPane } from '../../renderer/features/metadata';
import { createFakeNewsroom, fakeArticle } from './fakeNewsroom';
import { openSession } from './fakeSession';
import { renderPart } from './renderDesk';

const text = {
  main: ['江风入巷', '老街换装'],
  subtitle: '沿江街道纪实',
  lead: ['青澜江流到榕川。水面宽了。'],
};

/** The metadata pane on a real session of an invented article. */
export async function renderMetadata(
  metadata: Partial<Metadata> = {},
  options: { readOnly?: boolean } = {},
) {
  const { bridge } = createFakeNewsroom([fakeArticle('article-1', text, { metadata })]);
  const session = await openSession(bridge, 'article-1');
  if (options.readOnly) session.editor.setEditable(false);
  let renders = 0;
  const rendered = renderPart(
    <Profiler id="pane" onRender={() => (renders += 1)}>
      <MetadataPane session={session} />
    </Profiler>,
    bridge,
  );
  await screen.findByRole('button', { name: '可选频道' }).catch(() => undefined);
  return { session, bridge, ...rendered, renders: () => renders };
}
/** A text field by its label. */
export const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
