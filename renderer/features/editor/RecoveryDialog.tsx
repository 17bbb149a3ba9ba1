import './recovery.css';
import { useMemo } from 'react';
import type { Recovery } from '#shared/domain/draft';
import { parseDocument } from '#shared/editor/parseDocument';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showError } from '../../ui/showError';
import { useStore } from '../../ui/store';
import type { ArticleSession } from './articleSession';
import { type ComparedLine, compareTexts } from './compareTexts';
import { useOpenArticle } from './OpenArticleContext';

type Props = {
  readonly session: ArticleSession;
  readonly recovery: Recovery;
  readonly onClose: () => void;
};

/** The stored text and the recovered one beside it; either choice keeps both in the library. */
export function RecoveryDialog({ session, recovery, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const { open } = useOpenArticle();
  const stored = useStore(session.document);
  const sides = useMemo(() => {
    const parsed = parseDocument(recovery.content.document);
    return parsed.ok ? compareTexts(stored, parsed.document) : null;
  }, [stored, recovery]);

  const adopt = async () => {
    const flushed = await session.flush();
    if (!flushed.ok) throw flushed.error;
    const baseRevision = session.revision();
    await client.call('recoveries.adopt', { recoveryId: recovery.id, baseRevision });
    onClose();
    await open(session.articleId);
  };
  const dismiss = async () => {
    await client.call('recoveries.dismiss', { recoveryId: recovery.id });
    onClose();
  };
  const act = (action: () => Promise<void>) => () => {
    action().catch((error: unknown) => showError(error, t));
  };

  return (
    <Dialog
      wide
      title={t('recovery.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <>
          <Button onClick={act(dismiss)}>{t('recovery.dismiss')}</Button>
          <Button look="primary" onClick={act(adopt)}>
            {t('recovery.adopt')}
          </Button>
        </>
      }
    >
      <p className="recoveryExplain">{t('recovery.explain')}</p>
      <div className="recoverySides">
        <Side title={t('recovery.stored')} mark={t('recovery.onlyHere')} lines={sides?.before} />
        <Side title={t('recovery.recovered')} mark={t('recovery.onlyHere')} lines={sides?.after} />
      </div>
    </Dialog>
  );
}

type SideProps = {
  readonly title: string;
  readonly mark: string;
  readonly lines: readonly ComparedLine[] | undefined;
};

function Side({ title, mark, lines }: SideProps) {
  return (
    <article className="recoverySide" aria-label={title}>
      <h3>{title}</h3>
      <div className="recoveryText">
        {lines?.map(({ key, text, onlyHere }) => (
          <p key={key} className={onlyHere ? 'onlyHere' : undefined}>
            {onlyHere && <span className="onlyHereMark">{mark}</span>}
            {text}
          </p>
        ))}
      </div>
    </article>
  );
}
