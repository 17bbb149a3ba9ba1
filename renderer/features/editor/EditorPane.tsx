import type { Translator } from '#shared/locales/createTranslator';
import { errorText } from '#shared/locales/errorText';
import './editor.css';
import { useOpenArticle } from './OpenArticleContext';
import { Paper } from './Paper';
import { RecoveryBanner } from './RecoveryBanner';
import { Toolbar } from './Toolbar';
import { UnreadableArticle } from './UnreadableArticle';
import { useEditorCommands } from './useEditorCommands';

type Props = { readonly t: Translator; readonly onNewArticle: () => void };

/** The middle of the desk: the open article on its paper, or a word on why there is none. */
export function EditorPane({ t, onNewArticle }: Props) {
  const { state, session, open } = useOpenArticle();
  useEditorCommands(session, t);
  switch (state.kind) {
    case 'none':
      return (
        <div className="editorEmpty">
          <p>{t('editor.empty')}</p>
          <button type="button" className="button button--primary" onClick={onNewArticle}>
            {t('commands.article.new')}
          </button>
        </div>
      );
    case 'opening':
      return <div className="editorEmpty" aria-busy="true" />;
    case 'failed': {
      const { what, why, todo } = errorText(t, state.error.toData());
      return (
        <div className="editorEmpty" role="alert">
          <strong>{what}</strong>
          <p>{[why, todo].filter(Boolean).join(' ')}</p>
          <button type="button" className="button" onClick={() => void open(state.articleId)}>
            {t('app.retry')}
          </button>
        </div>
      );
    }
    case 'unreadable':
      return <UnreadableArticle record={state.record} t={t} />;
    case 'open':
      return (
        <section className="editorPane" aria-label={t('editor.label')}>
          <Toolbar session={state.session} t={t} />
          <div className="editorScroll">
            <RecoveryBanner session={state.session} t={t} />
            <Paper key={state.session.articleId} session={state.session} />
          </div>
        </section>
      );
  }
}
