import { Check, Circle, LoaderCircle, TriangleAlert } from 'lucide-react';
import { errorText } from '#shared/locales/errorText';
import { formatClock } from '#shared/locales/formatDate';
import { runCommand } from '../commands/runCommands';
import type { ArticleSession, SaveState } from '../features/editor';
import { useT } from '../language';
import { useStore } from '../ui/store';

const icons = { saved: Check, dirty: Circle, saving: LoaderCircle, failed: TriangleAlert } as const;

/** Whether the open article is stored; a failure stays here with what to do until a save succeeds. */
export function SaveStatus({ session }: { readonly session: ArticleSession }) {
  const t = useT();
  const state = useStore(session.saveState);
  const Icon = icons[state.kind];
  const failure = state.kind === 'failed' ? errorText(t, state.error.toData()) : null;
  return (
    <span className="statusItem statusSave tabular" data-state={state.kind} role="status">
      <Icon size={14} strokeWidth={1.8} aria-hidden />
      {failure === null ? saveText(t, state) : t('status.failed', { what: failure.what })}
      {failure !== null && <span className="statusTodo">{failure.todo}</span>}
      {failure !== null && (
        <button type="button" className="statusButton" onClick={() => runCommand('article.save')}>
          {t('app.retry')}
        </button>
      )}
    </span>
  );
}

function saveText(t: ReturnType<typeof useT>, state: SaveState): string {
  switch (state.kind) {
    case 'saved':
      return state.at === null
        ? t('status.savedBefore')
        : t('status.saved', { time: formatClock(state.at) });
    case 'dirty':
      return t('status.dirty');
    case 'saving':
      return t('status.saving');
    case 'failed':
      return '';
  }
}
