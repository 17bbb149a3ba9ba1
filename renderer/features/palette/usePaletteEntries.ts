import { useCallback, useState } from 'react';
import { offeredTemplates } from '#shared/domain/offeredTemplates';
import type { WindowRole } from '#shared/domain/windowRole';
import { outlineOf } from '#shared/editor/outline';
import { useClient } from '../../bridge/ClientContext';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { showError } from '../../ui/showError';
import { type ArticleSession, useOpenArticle } from '../editor';
import { useCreateArticle } from '../library';
import { goToRow } from '../outline';
import { useReference } from '../reference';
import { commandEntries } from './commandEntries';
import type { PaletteEntry } from './paletteEntry';
import { useArticleEntries } from './useArticleEntries';
import { useSnippetEntries } from './useSnippetEntries';

/** Everything that the palette offers at the moment it was opened, and the articles that the text asks for. */
export function usePaletteEntries(text: string): readonly PaletteEntry[] {
  const { t } = useLanguage();
  const client = useClient();
  const { session } = useOpenArticle();
  const articles = useArticleEntries(text, { run: useOpening(), beside: useReference().open });
  const templates = useTemplateEntries();
  const snippets = useSnippetEntries();
  const [own] = useState(() => {
    const runRole = (role: WindowRole) => {
      client.call('window.runRole', { role }).catch((error: unknown) => showError(error, t));
    };
    const commands = commandEntries({ t, hasArticle: session !== null, runRole });
    return session === null ? commands : [...commands, ...partEntries(session, t)];
  });
  return [...own, ...articles, ...templates, ...snippets];
}

function partEntries(
  session: ArticleSession,
  t: ReturnType<typeof useLanguage>['t'],
): readonly PaletteEntry[] {
  const { parts } = outlineOf(session.document.get(), session.template.get());
  return parts.map(({ id, kind, label, headline }) => ({
    key: `part:${id}`,
    kind: 'part',
    title:
      kind === 'lead'
        ? t('outline.lead')
        : [label, headline].filter((words) => words !== '').join('　') || t('outline.noHeadline'),
    note: '',
    shortcut: undefined,
    problem: null,
    run: () => goToRow(session, { kind, id }),
  }));
}

function useOpening(): (articleId: string) => void {
  const { t } = useLanguage();
  const { open } = useOpenArticle();
  return useCallback(
    (articleId) => void open(articleId).catch((error: unknown) => showError(error, t)),
    [open, t],
  );
}

function useTemplateEntries(): readonly PaletteEntry[] {
  const { language } = useLanguage();
  const { data } = useCall('templates.list', null);
  const { create } = useCreateArticle();
  return offeredTemplates(data ?? []).map(({ template: { id, name } }) => ({
    key: `template:${id}`,
    kind: 'template',
    title: name[language],
    note: '',
    shortcut: undefined,
    problem: null,
    run: () => void create(id),
  }));
}
