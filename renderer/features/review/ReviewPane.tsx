import './review.css';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { ReviewItem } from '#shared/editor/reviewItems';
import { useT } from '../../language';
import { EmptyState } from '../../ui/EmptyState';
import { useStore } from '../../ui/store';
import type { ArticleSession } from '../editor';
import { AuthorForm } from './AuthorForm';
import { followReview } from './followReview';
import { MessageForm } from './MessageForm';
import { ReviewCard } from './ReviewCard';
import { isShown, type ReviewFilter, ReviewHead } from './ReviewHead';
import { reviewOf } from './reviewControl';
import { SuggestionCard } from './SuggestionCard';
import { ThreadCard } from './ThreadCard';
import { useAuthor } from './useAuthor';

type Props = { readonly session: ArticleSession };

/** Comments, suggestions and highlights of the article in one list, in the order of its text. */
export function ReviewPane({ session }: Props) {
  const t = useT();
  const following = useMemo(() => followReview(session), [session]);
  useEffect(() => following.stop, [following]);
  const { items, active } = useStore(following.list);
  const [filter, setFilter] = useState<ReviewFilter>('open');
  const isWriting = useStore(reviewOf(session).draft) !== null;
  const shown = items.filter((item) => isShown(item, filter));
  return (
    <section className="reviewPane" aria-label={t('review.label')}>
      <ReviewHead items={items} filter={filter} onFilter={setFilter} />
      <NameRequest session={session} />
      <NewComment session={session} />
      {shown.length === 0 && !isWriting && (
        <EmptyState text={t(items.length === 0 ? 'review.nothing' : 'review.nothingHere')} />
      )}
      <Entries session={session} items={shown} active={active} />
    </section>
  );
}

function NameRequest({ session }: Props) {
  const { setAuthor } = useAuthor();
  const { isAskingName } = reviewOf(session);
  if (!useStore(isAskingName)) return null;
  const close = () => {
    isAskingName.set(false);
    session.editor.view.focus();
  };
  const save = (name: string) => {
    setAuthor(name);
    session.suggesting.set(true);
    close();
  };
  return <AuthorForm onSave={save} onCancel={close} />;
}

function NewComment({ session }: Props) {
  const t = useT();
  const { draft, finish, cancel } = reviewOf(session);
  const now = useStore(draft);
  if (now === null) return null;
  const close = (end: () => void) => {
    end();
    session.editor.view.focus();
  };
  return (
    <div className="reviewCard reviewCard--new" key={now.quote}>
      <p className="reviewQuote">
        <q>{now.quote}</q>
      </p>
      <MessageForm
        label={t('review.write')}
        submitLabel={t('review.send')}
        onSubmit={(text, author) => close(() => finish(text, author))}
        onCancel={() => close(cancel)}
      />
    </div>
  );
}

type EntriesProps = Props & {
  readonly items: readonly ReviewItem[];
  readonly active: ReadonlySet<string>;
};

function Entries({ session, items, active }: EntriesProps) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = (event.target as HTMLElement).closest<HTMLElement>('.reviewQuote');
    if (step === 0 || entry === null) return;
    const entries = [...(list.current?.querySelectorAll<HTMLElement>('.reviewQuote') ?? [])];
    entries[entries.indexOf(entry) + step]?.focus();
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows walk through the entries, which take the focus
    <div ref={list} className="reviewEntries" onKeyDown={onKeyDown}>
      {items.map((item) => {
        const isActive = active.has(item.key);
        if (item.kind === 'thread') {
          return <ThreadCard key={item.key} session={session} item={item} isActive={isActive} />;
        }
        if (item.kind === 'suggestion') {
          return (
            <SuggestionCard key={item.key} session={session} item={item} isActive={isActive} />
          );
        }
        return <HighlightCard key={item.key} session={session} item={item} />;
      })}
    </div>
  );
}

type HighlightProps = Props & { readonly item: Extract<ReviewItem, { kind: 'highlight' }> };

function HighlightCard({ session, item }: HighlightProps) {
  const t = useT();
  return (
    <ReviewCard
      session={session}
      itemKey={item.key}
      kind="highlight"
      isActive={false}
      quote={
        <>
          <span className="highlightKind" data-highlight={item.highlight}>
            {t(`review.highlights.${item.highlight}`)}
          </span>
          <q>{item.text}</q>
        </>
      }
    />
  );
}
