import { Dialog } from '@base-ui/react/dialog';
import { useMemo } from 'react';
import type { Recovery } from '#shared/domain/draft';
import { parseDocument } from '#shared/editor/parseDocument';
import type { Translator } from '#shared/locales/createTranslator';
import { useClient } from '../../bridge/ClientContext';
import { showError } from '../../ui/showError';
import { useStore } from '../../ui/store';
import type { ArticleSession } from './articleSession';
import { type ComparedLine, compareTexts } from './compareTexts';
import { useOpenArticle } from './OpenArticleContext';

type Props = {
  readonly session: ArticleSession;
  readonly recovery: Recovery;
  readonly t: Translator;
  readonly onClose: () => void;
};

/** The stored text and the recovered one beside it; either choice keeps both in the library. */
export function RecoveryDialog({ session, recovery, t, onClose }: Props) {
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
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="dialogBackdrop" />
        <Dialog.Popup className="dialog recoveryDialog">
          <Dialog.Title className="dialogTitle">{t('recovery.title')}</Dialog.Title>
          <Dialog.Description className="dialogText">{t('recovery.explain')}</Dialog.Description>
          <div className="recoverySides">
            <Side title={t('recovery.stored')} mark={t('recovery.onlyHere')} lines={sides?.before} />
            <Side title={t('recovery.recovered')} mark={t('recovery.onlyHere')} lines={sides?.after} />
          </div>
          <div className="dialogActions">
            <button type="button" className="button" onClick={act(dismiss)}>
              {t('recovery.dismiss')}
            </button>
            <button type="button" className="button button--primary" onClick={act(adopt)}>
              {t('recovery.adopt')}
            </button>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
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
