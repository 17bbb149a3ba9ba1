import { useEffect } from 'react';
import type { RunnableCommandId } from '#shared/commands/commandTable';
import { insertFigure } from '#shared/editor/commands/insertBlock';
import { linkStretch } from '#shared/editor/commands/links';
import type { Translator } from '#shared/locales/createTranslator';
import { useClient } from '../../bridge/ClientContext';
import type { Client } from '../../bridge/client';
import { registerCommands } from '../../commands/runCommands';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import type { ArticleSession } from './articleSession';
import { randomBlockId } from './blockIds';
import { editorCommandIds, editorCommands } from './editorCommands';

/** Joins the editor's commands to menus, shortcuts and toolbar while an article is open. */
export function useEditorCommands(
  session: ArticleSession | null,
  ask: { readonly link: () => void },
): void {
  const t = useT();
  const client = useClient();
  useEffect(() => {
    if (session === null) return;
    return registerCommands({
      ...documentCommands(session),
      'format.link': {
        isEnabled: () => linkStretch(session.editor.state) !== null,
        run: () => linkStretch(session.editor.state) !== null && ask.link(),
      },
      'insert.figure': {
        isEnabled: () => insertFigure('', randomBlockId)(session.editor.state),
        run: () => void insertPicture(session, client, t),
      },
    });
  }, [session, client, t, ask]);
}

function documentCommands(session: ArticleSession) {
  const { editor } = session;
  return Object.fromEntries(
    editorCommandIds.map((id) => [
      id,
      {
        isEnabled: () => isInField() || editorCommands[id](editor.state),
        run: () => {
          // In a pane's field undo means the field's own typing.
          if (isInField() && (id === 'edit.undo' || id === 'edit.redo')) {
            document.execCommand(id === 'edit.undo' ? 'undo' : 'redo');
            return;
          }
          editorCommands[id](editor.state, editor.view.dispatch, editor.view);
          editor.view.focus();
        },
      },
    ]),
  ) as Partial<Record<RunnableCommandId, { isEnabled(): boolean; run(): void }>>;
}

function isInField(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement;
}

async function insertPicture(session: ArticleSession, client: Client, t: Translator) {
  try {
    const picture = await client.call('media.pick', null);
    if (picture === null || session.editor.isDestroyed) return;
    const { editor } = session;
    insertFigure(picture.mediaId, randomBlockId, picture)(editor.state, editor.view.dispatch);
    editor.view.focus();
  } catch (error) {
    showError(error, t);
  }
}
