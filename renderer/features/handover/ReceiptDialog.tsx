import './handover.css';
import type { Arrival, Receipt } from '#shared/domain/handover';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Chip } from '../../ui/Chip';
import { Dialog } from '../../ui/Dialog';
import { showError } from '../../ui/showError';
import { useOpenArticle } from '../editor';
import { arrivalLooks } from './arrivalLooks';

type Props = { readonly receipt: Receipt; readonly onClose: () => void };

/** What became of each article of a received file. */
export function ReceiptDialog({ receipt, onClose }: Props) {
  const { t, language } = useLanguage();
  const { sentBy: name, sentAt, note, arrivals } = receipt;
  const time = formatDateTime(sentAt, language);
  return (
    <Dialog
      wide
      title={t('handover.receipt.title')}
      closeLabel={t('app.close')}
      onClose={onClose}
      actions={
        <Button look="primary" onClick={onClose}>
          {t('app.close')}
        </Button>
      }
    >
      <p className="dialogText tabular">
        {name === ''
          ? t('handover.receipt.fromNobody', { time })
          : t('handover.receipt.from', { name, time })}
        {' · '}
        {t('handover.receipt.count', { count: arrivals.length })}
      </p>
      {note !== '' && (
        <p className="dialogText selectable">{t('handover.receipt.note', { note })}</p>
      )}
      <ul className="arrivals">
        {arrivals.map((arrival) => (
          <ArrivalItem key={arrival.articleId} arrival={arrival} onLeave={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

type ItemProps = { readonly arrival: Arrival; readonly onLeave: () => void };

function ArrivalItem({ arrival, onLeave }: ItemProps) {
  const { t } = useLanguage();
  const { open } = useOpenArticle();
  const { kind, articleId, title, conflicts, isTrashed } = arrival;
  const { icon, tone } = arrivalLooks[kind];
  const openArticle = () => {
    onLeave();
    open(articleId).catch((error: unknown) => showError(error, t));
  };
  return (
    <li className="arrival">
      <Chip icon={icon} tone={tone}>
        {t(`handover.kinds.${kind}`, { count: conflicts })}
      </Chip>
      <span className="arrivalFacts">
        <strong>{title || t('library.untitled')}</strong>
        <span>
          {t(`handover.explain.${kind}`)}
          {isTrashed && ` （${t('handover.receipt.inTrash')}）`}
        </span>
      </span>
      {!isTrashed && (
        <Button small onClick={openArticle}>
          {t(kind === 'waiting' ? 'handover.receipt.settle' : 'handover.receipt.open')}
        </Button>
      )}
    </li>
  );
}
