import './editor.css';
import './toolbar.css';
import './newspaperParts.css';
import './openPoints.css';
import { type ReactNode, useMemo, useState } from 'react';
import './reviewMarks.css';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { PaneError } from '../../ui/PaneError';
import type { ArticleSession } from './articleSession';
import { FindBar } from './find/FindBar';
import { useFind } from './find/useFind';
import { LinkDialog } from './LinkDialog';
import { useOpenArticle } from './OpenArticleContext';
import { Paper } from './Paper';
import { PaperScroll } from './PaperScroll';
import { PasteDialog } from './paste/PasteDialog';
import { RecoveryBanner } from './RecoveryBanner';
import { Toolbar } from './Toolbar';
import { UnreadableArticle } from './UnreadableArticle';
import { useEditorCommands } from './useEditorCommands';
import { usePaperCommands } from './usePaperCommands';

type Props = {
  /** What is to be said of the open article above its text, besides what the editor says itself. */
  readonly banner?: (session: ArticleSession) => ReactNode;
  /** What helps in writing the open article, beside its text. */
  readonly aids?: (session: ArticleSession) => ReactNode;
};

/** The middle of the desk: the open article on its paper, or a word on why there is none. */
export function EditorPane({ banner, aids }: Props) {
  const t = useT();
  const { state, session, open } = useOpenArticle();
  /** The article whose words are being linked, or null. */
  const [linking, setLinking] = useState<ArticleSession | null>(null);
  usePaperCommands();
  useEditorCommands(
    session,
    useMemo(() => ({ link: () => setLinking(session) }), [session]),
  );
  const find = useFind(session);
  switch (state.kind) {
    case 'none':
      return (
        <div className="editorEmpty">
          <p>{t('editor.empty')}</p>
          <Button look="primary" onClick={() => runCommand('article.new')}>
            {t('editor.emptyAction')}
          </Button>
        </div>
      );
    case 'opening':
      return (
        <div className="editorEmpty" role="status">
          {t('editor.opening')}
        </div>
      );
    case 'failed':
      return (
        <div className="editorEmpty">
          <PaneError error={state.error} t={t} onRetry={() => void open(state.articleId)} />
        </div>
      );
    case 'unreadable':
      return <UnreadableArticle record={state.record} />;
    case 'open':
      return (
        <section className="editorPane" aria-label={t('editor.label')}>
          <Toolbar session={state.session} />
          <PasteDialog desk={state.session.paste} />
          {linking === state.session && (
            <LinkDialog session={state.session} onClose={() => setLinking(null)} />
          )}
          {find.open !== null && find.finder !== null && (
            <FindBar
              session={state.session}
              finder={find.finder}
              open={find.open}
              onReplacing={find.setReplacing}
              onClose={find.close}
            />
          )}
          {/* A place of its own for each article: where one was read, and what was asked about it, is not the next one's. */}
          <PaperScroll key={state.session.articleId} session={state.session}>
            <RecoveryBanner session={state.session} />
            {banner?.(state.session)}
            <Paper session={state.session} />
            {aids?.(state.session)}
          </PaperScroll>
        </section>
      );
  }
}
