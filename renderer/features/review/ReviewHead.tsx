import type { ReviewItem } from '#shared/editor/reviewItems';
import { runCommand } from '../../commands/runCommands';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Segments } from '../../ui/Segments';

export const reviewFilters = ['open', 'resolved', 'all'] as const;
export type ReviewFilter = (typeof reviewFilters)[number];

/** Whether an entry belongs to what the list shows now. */
export function isShown(item: ReviewItem, filter: ReviewFilter): boolean {
  const isResolved = item.kind === 'thread' && item.thread.resolved !== null;
  return filter === 'all' || isResolved === (filter === 'resolved');
}

type Props = {
  readonly items: readonly ReviewItem[];
  readonly filter: ReviewFilter;
  readonly onFilter: (filter: ReviewFilter) => void;
};

/** How much there is to review, what of it is shown, and the answers to all suggestions at once. */
export function ReviewHead({ items, filter, onFilter }: Props) {
  const t = useT();
  const count = (kind: ReviewItem['kind']) =>
    items.filter((item) => item.kind === kind && isShown(item, 'open')).length;
  const suggestions = count('suggestion');
  return (
    <header className="reviewHead">
      <Segments
        label={t('review.filter')}
        value={filter}
        options={reviewFilters.map((value) => ({ value, label: t(`review.filters.${value}`) }))}
        onChange={onFilter}
      />
      <div className="reviewLine">
        <span className="fieldNote">
          {t('review.counts', {
            threads: count('thread'),
            suggestions,
            highlights: count('highlight'),
          })}
        </span>
        {suggestions > 1 && (
          <span className="reviewVerdicts">
            <Button small look="quiet" onClick={() => runCommand('review.rejectAll')}>
              {t('review.rejectAll')}
            </Button>
            <Button small look="quiet" onClick={() => runCommand('review.acceptAll')}>
              {t('review.acceptAll')}
            </Button>
          </span>
        )}
      </div>
    </header>
  );
}
