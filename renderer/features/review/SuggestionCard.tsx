import { memo } from 'react';
import { settleSuggestion } from '#shared/editor/commands/suggestions';
import type { ReviewItem } from '#shared/editor/reviewItems';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import type { ArticleSession } from '../editor';
import { BlockSuggestionText } from './BlockSuggestionText';
import { ReviewCard } from './ReviewCard';
import { Signature } from './Signature';

type SuggestionItem = Extract<ReviewItem, { kind: 'suggestion' }>;
type Props = {
  readonly session: ArticleSession;
  readonly item: SuggestionItem;
  readonly isActive: boolean;
};

/** A colleague's suggestion: what it does, by whom, and the two answers. */
export const SuggestionCard = memo(function SuggestionCard({ session, item, isActive }: Props) {
  const { key, suggestion } = item;
  return (
    <ReviewCard
      session={session}
      itemKey={key}
      kind="suggestion"
      isActive={isActive}
      quote={<SuggestionText item={item} />}
    >
      <div className="reviewLine">
        <Signature author={suggestion.author} at={suggestion.at} />
        <Verdicts session={session} id={suggestion.id} />
      </div>
    </ReviewCard>
  );
});

/** What a suggestion does, in words and in the signs that the paper uses. */
export function SuggestionText({ item }: { readonly item: SuggestionItem }) {
  const t = useT();
  const { inserted, deleted, formatted, blocks, isMove } = item;
  if (isMove) {
    return (
      <span className="suggestionText">
        <span className="suggestionDoes">{t('review.does.moved')}</span>
        <span>{inserted}</span>
      </span>
    );
  }
  const isReplaced = inserted !== '' && deleted !== '';
  return (
    <span className="suggestionText">
      {isReplaced && <span className="suggestionDoes">{t('review.does.replaced')}</span>}
      {deleted !== '' && (
        <span>
          {!isReplaced && <span className="suggestionDoes">{t('review.does.deleted')}</span>}
          <del>{deleted}</del>
        </span>
      )}
      {inserted !== '' && (
        <span>
          {!isReplaced && <span className="suggestionDoes">{t('review.does.inserted')}</span>}
          <ins>{inserted}</ins>
        </span>
      )}
      {formatted !== '' && (
        <span>
          <span className="suggestionDoes">{t('review.does.formatted')}</span>
          {formatted}
        </span>
      )}
      {blocks.map((change) => (
        <BlockSuggestionText key={JSON.stringify(change)} change={change} />
      ))}
    </span>
  );
}

/** Accepts or rejects one suggestion with all changes under its id. */
export function Verdicts({
  session,
  id,
}: {
  readonly session: ArticleSession;
  readonly id: string;
}) {
  const t = useT();
  const settle = (verdict: 'accept' | 'reject') => {
    const { editor } = session;
    settleSuggestion(id, verdict)(editor.state, editor.view.dispatch);
  };
  return (
    <span className="reviewVerdicts">
      <Button small look="quiet" onClick={() => settle('reject')}>
        {t('review.reject')}
      </Button>
      <Button small onClick={() => settle('accept')}>
        {t('review.accept')}
      </Button>
    </span>
  );
}
