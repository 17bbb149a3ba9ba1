import { type ReactNode, useEffect, useRef } from 'react';
import { useT } from '../../language';
import type { ArticleSession } from '../editor';
import { goToItem } from './goToItem';

type Props = {
  readonly session: ArticleSession;
  readonly itemKey: string;
  readonly kind: 'thread' | 'suggestion' | 'highlight';
  readonly isActive: boolean;
  /** The words in the text; a click goes to them. */
  readonly quote: ReactNode;
  readonly isGone?: boolean;
  readonly children?: ReactNode;
};

/** One entry of the list: the words it is about, and what can be done with it. */
export function ReviewCard(props: Props) {
  const t = useT();
  const { session, itemKey, kind, isActive, quote, isGone = false, children } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isActive) card.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  return (
    <article
      ref={card}
      className="reviewCard"
      data-kind={kind}
      data-key={itemKey}
      data-active={isActive || undefined}
      aria-current={isActive || undefined}
    >
      <button
        type="button"
        className="reviewQuote"
        title={isGone ? t('review.detached') : t('review.goTo')}
        disabled={isGone}
        onClick={() => goToItem(session, itemKey)}
      >
        {quote}
      </button>
      {children}
    </article>
  );
}
