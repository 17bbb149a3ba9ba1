import './likeness.css';
import type { LikeArticle, LikeParagraph } from '#shared/domain/likeness';
import { formatPublishedAt } from '#shared/locales/formatDate';
import { useCall } from '../../bridge/queries';
import { useLanguage } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { EmptyState } from '../../ui/EmptyState';
import { PaneError } from '../../ui/PaneError';
import { useReference } from '../reference';
import { StatusChip } from '../workflow';

type Props = { readonly id: string; readonly onClose: () => void };

/** Which other articles share paragraphs with one, where and how much; each can be read beside the paper. */
export function LikeDialog({ id, onClose }: Props) {
  const { t } = useLanguage();
  const { data, error, refetch } = useCall('likeness.of', { id });
  const reference = useReference();
  const readBeside = (otherId: string) => {
    onClose();
    reference.open(otherId);
  };
  return (
    <Dialog onClose={onClose} title={t('likeness.title')} closeLabel={t('app.close')} wide>
      {error !== null && <PaneError error={error} t={t} onRetry={() => void refetch()} />}
      {data !== undefined && (
        <>
          {data.waiting > 0 && (
            <p className="fieldNote" role="status">
              {t('likeness.waiting', { count: data.waiting })}
            </p>
          )}
          {data.articles.length === 0 ? (
            <EmptyState text={t('likeness.none')} />
          ) : (
            <ul className="likeList">
              {data.articles.map((each) => (
                <LikeRow key={each.summary.id} {...each} onRead={readBeside} />
              ))}
            </ul>
          )}
        </>
      )}
    </Dialog>
  );
}

function LikeRow(row: LikeArticle & { readonly onRead: (id: string) => void }) {
  const { summary, paragraphs, share, onRead } = row;
  const { t, language } = useLanguage();
  const { id, title, status, source, publishedAt, updatedAt } = summary;
  return (
    <li className="likeArticle">
      <header className="likeHead">
        <strong>{title || t('library.untitled')}</strong>
        <Button small onClick={() => onRead(id)}>
          {t('reference.openBeside')}
        </Button>
      </header>
      <p className="articleMeta tabular">
        <StatusChip status={status} />
        <span>{source}</span>
        <span>{formatPublishedAt(publishedAt ?? updatedAt, language)}</span>
        <span className="articleCount">
          {t('likeness.share', {
            count: paragraphs.length,
            percent: Math.max(1, Math.round(share * 100)),
          })}
        </span>
      </p>
      <ul className="likeParagraphs">
        {paragraphs.map((paragraph) => (
          <SharedParagraph key={paragraph.text} {...paragraph} />
        ))}
      </ul>
    </li>
  );
}

function SharedParagraph({ text, otherText, likeness }: LikeParagraph) {
  const { t } = useLanguage();
  if (likeness === 1) {
    return (
      <li>
        <span className="likeHow">{t('likeness.same')}</span>
        <p>{text}</p>
      </li>
    );
  }
  return (
    <li>
      <span className="likeHow tabular">
        {t('likeness.near', { percent: Math.round(likeness * 100) })}
      </span>
      <p>
        <b>{t('likeness.here')}</b>
        {text}
      </p>
      <p>
        <b>{t('likeness.there')}</b>
        {otherText}
      </p>
    </li>
  );
}
