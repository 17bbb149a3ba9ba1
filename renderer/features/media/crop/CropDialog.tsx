import './crop.css';
import { useState } from 'react';
import { type CropUse, cropUses, type PixelSize } from '#shared/domain/crop';
import { cropFigure, figureAt } from '#shared/editor/commands/figures';
import { cropsOf } from '#shared/editor/nodes/figure';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { Segments } from '../../../ui/Segments';
import type { ArticleSession } from '../../editor';
import { CropFacts } from './CropFacts';
import { CropStage } from './CropStage';
import { CropTools } from './CropTools';
import { type CropDraft, frameOf, keptCrops, shownCrop, withCrop } from './cropDraft';

type Props = {
  readonly session: ArticleSession;
  readonly blockId: string;
  readonly onClose: () => void;
};

/** Chooses what a figure shows of its picture: on the page, and as head and square of a 公众号 article. */
export function CropDialog({ session, blockId, onClose }: Props) {
  const figure = figureAt(session.document.get(), blockId)?.node;
  const mediaId = String(figure?.attrs.mediaId ?? '');
  if (figure === undefined || mediaId === '') return null;
  const { view } = session.editor;
  return (
    <CropForm
      mediaId={mediaId}
      name={figure.child(0).textContent}
      begun={{ crops: cropsOf(figure), use: 'portal', pageRatio: null }}
      onClose={onClose}
      onCrop={(draft) => {
        cropFigure(blockId, keptCrops(draft))(view.state, view.dispatch);
        onClose();
        view.focus();
      }}
    />
  );
}

type FormProps = Pick<Props, 'onClose'> & {
  readonly mediaId: string;
  /** What a file of the picture is to be called. */
  readonly name: string;
  readonly begun: CropDraft;
  readonly onCrop: (draft: CropDraft) => void;
};

function CropForm({ mediaId, name, begun, onClose, onCrop }: FormProps) {
  const t = useT();
  const [draft, setDraft] = useState(begun);
  const [picture, setPicture] = useState<PixelSize | null>(null);
  const [isBroken, setBroken] = useState(false);
  const crop = shownCrop(draft, picture ?? { width: 1, height: 1 });
  return (
    <Dialog
      wide
      onClose={onClose}
      title={t('media.crop.title')}
      closeLabel={t('app.close')}
      actions={
        <>
          <Button onClick={onClose}>{t('app.cancel')}</Button>
          <Button look="primary" disabled={picture === null} onClick={() => onCrop(draft)}>
            {t('media.crop.done')}
          </Button>
        </>
      }
    >
      <div className="cropHead">
        <Segments<CropUse>
          label={t('media.crop.use')}
          value={draft.use}
          options={cropUses.map((value) => ({ value, label: t(`media.crop.uses.${value}`) }))}
          onChange={(use) => setDraft({ ...draft, use })}
        />
        {picture !== null && (
          <CropTools
            draft={draft}
            picture={picture}
            mediaId={mediaId}
            name={name}
            onChange={setDraft}
          />
        )}
      </div>
      {isBroken ? (
        <p className="cropBroken" role="alert">
          {t('paste.picture.broken')}
        </p>
      ) : (
        <CropStage
          mediaId={mediaId}
          crop={crop}
          focus={draft.crops.focus}
          frame={picture === null ? null : frameOf(draft, picture)}
          onSize={setPicture}
          onBroken={() => setBroken(true)}
          onChange={(next) => setDraft(withCrop(draft, next))}
        />
      )}
      {picture !== null && <CropFacts draft={draft} picture={picture} mediaId={mediaId} />}
    </Dialog>
  );
}
