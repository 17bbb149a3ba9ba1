import { screen, within } from '@testing-library/react';
import type { Template } from '#shared/domain/template';
import { createClient } from '../../renderer/bridge/client';
import { TemplateEditorPane, TemplatePreviewPane } from '../../renderer/features/templates';
import { OpenTemplateContext } from '../../renderer/features/templates/OpenTemplateContext';
import { createTemplateSession } from '../../renderer/features/templates/templateSession';
import type { FakeAnswers } from './fakeBridge';
import { createFakeNewsroom } from './fakeNewsroom';
import { renderPart } from './renderDesk';

/** The template editor on a real session, with the skeleton beside it. */
export function renderTemplate(template: Template, answers: FakeAnswers = {}) {
  const { bridge } = createFakeNewsroom([], answers);
  const session = createTemplateSession({
    client: createClient(bridge),
    base: template,
    draft: template,
    onUnkept: (error) => {
      throw error;
    },
  });
  const control = {
    state: { kind: 'open', session } as const,
    open: () => Promise.resolve(),
    begin: () => Promise.resolve(),
    close: () => Promise.resolve(),
  };
  const rendered = renderPart(
    <OpenTemplateContext value={control}>
      <TemplateEditorPane />
      <TemplatePreviewPane />
    </OpenTemplateContext>,
    bridge,
  );
  return { session, bridge, ...rendered };
}

/** A part of the template editor by its title. */
export const partNamed = (title: string) => within(screen.getByRole('region', { name: title }));

/** The fold of a card by what the card is called, folded or not. */
export const foldOf = (label: string) =>
  screen.getByRole('button', { name: new RegExp(`^(展开|收起)“${label}”$`) });
