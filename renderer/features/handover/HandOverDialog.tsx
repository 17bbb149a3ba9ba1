import './handover.css';
import { useId, useState } from 'react';
import { limits } from '#shared/domain/limits';
import { headlineInForce } from '#shared/editor/headlineInForce';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { showError } from '../../ui/showError';
import { useStorePart } from '../../ui/store';
import { TextArea } from '../../ui/TextArea';
import { showToast } from '../../ui/toasts';
import type { ArticleSession } from '../editor';

type Props = {
  readonly session: ArticleSession;
  readonly onClose: () => void;
};

/** Writes the open article, as it stands on the paper, into a hand-over file. */
export function HandOverDialog({ session, onClose }: Props) {
  const t = useT();
  const client = useClient();
  const noteId = useId();
  const title = useStorePart(session.document, headlineInForce);
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const send = async () => {
    setBusy(true);
    try {
      const flushed = await session.flush();
      if (!flushed.ok) throw flushed.error;
      const sent = await client.call('handovers.send', { ids: [session.articleId], note });
      if (sent === null) return;
      showToast({
        title: t('handover.send.done', { fileName: sent.fileName, count: sent.articles }),
      });
      onClose();
    } catch (error) {
      showError(error, t, () => void send());
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog
      title={t('handover.send.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <Button look="primary" disabled={isBusy} onClick={() => void send()}>
          {t('handover.send.start')}
        </Button>
      }
    >
      <p className="dialogText">
        {t('handover.send.one', { title: title || t('library.untitled') })}
      </p>
      <p className="dialogText">{t('handover.send.what')}</p>
      <div className="handoverNote">
        <label htmlFor={noteId}>{t('handover.send.note')}</label>
        <TextArea id={noteId} value={note} onCommit={setNote} maxLength={limits.commentLength} />
      </div>
    </Dialog>
  );
}
