import { Check, CircleAlert, MessageSquare, RotateCcw, Trash2 } from 'lucide-react';
import { memo, useState } from 'react';
import type { CommentMessage } from '#shared/domain/review';
import type { ReviewItem } from '#shared/editor/reviewItems';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { showToast } from '../../ui/toasts';
import { type ArticleSession, randomBlockId } from '../editor';
import { MessageForm } from './MessageForm';
import { ReviewCard } from './ReviewCard';
import { reviewOf } from './reviewControl';
import { Signature } from './Signature';
import { addReply, rewordMessage, setResolved } from './threadChanges';
import { useAuthor } from './useAuthor';

type Props = {
  readonly session: ArticleSession;
  readonly item: Extract<ReviewItem, { kind: 'thread' }>;
  readonly isActive: boolean;
};

/** A thread of comments: its words, its messages, and the ways to answer and to settle it. */
export const ThreadCard = memo(function ThreadCard({ session, item, isActive }: Props) {
  const t = useT();
  const { thread, isDetached } = item;
  const [isReplying, setReplying] = useState(false);
  const reply = (text: string, author: string) => {
    const at = new Date().toISOString();
    session.updateReview(addReply(thread.id, { id: randomBlockId(), author, at, text }));
    setReplying(false);
  };
  return (
    <ReviewCard
      session={session}
      itemKey={item.key}
      kind="thread"
      isActive={isActive}
      isGone={isDetached}
      quote={
        <>
          <MessageSquare size={13} strokeWidth={1.6} aria-hidden />
          <q>{thread.quote}</q>
        </>
      }
    >
      {isDetached && (
        <span className="reviewGone">
          <CircleAlert size={12} strokeWidth={1.8} aria-hidden />
          {t('review.detached')}
        </span>
      )}
      {thread.messages.map((message) => (
        <Message key={message.id} session={session} threadId={thread.id} message={message} />
      ))}
      {thread.resolved !== null && (
        <p className="reviewResolved">
          <Check size={13} strokeWidth={1.8} aria-hidden />
          {t('review.resolvedBy', { author: thread.resolved.author || t('review.nobody') })}
        </p>
      )}
      {isReplying ? (
        <MessageForm
          label={t('review.replyTo')}
          submitLabel={t('review.sendReply')}
          onSubmit={reply}
          onCancel={() => setReplying(false)}
        />
      ) : (
        <ThreadActions session={session} item={item} onReply={() => setReplying(true)} />
      )}
    </ReviewCard>
  );
});

type ActionsProps = Omit<Props, 'isActive'> & { readonly onReply: () => void };

function ThreadActions({ session, item: { thread }, onReply }: ActionsProps) {
  const t = useT();
  const { author } = useAuthor();
  const isResolved = thread.resolved !== null;
  const settle = () => {
    const resolved = isResolved ? null : { author, at: new Date().toISOString() };
    session.updateReview(setResolved(thread.id, resolved));
  };
  const remove = () => {
    const putBack = reviewOf(session).remove(thread);
    showToast({ title: t('review.removed'), action: { label: t('app.undo'), run: putBack } });
  };
  return (
    <div className="reviewActions">
      <IconButton small icon={Trash2} label={t('review.remove')} onClick={remove} />
      <span className="reviewGap" />
      <Button small look="quiet" onClick={settle}>
        {isResolved ? (
          <RotateCcw size={13} strokeWidth={1.6} aria-hidden />
        ) : (
          <Check size={13} strokeWidth={1.6} aria-hidden />
        )}
        {t(isResolved ? 'review.reopen' : 'review.resolve')}
      </Button>
      {!isResolved && (
        <Button small onClick={onReply}>
          {t('review.reply')}
        </Button>
      )}
    </div>
  );
}

type MessageProps = {
  readonly session: ArticleSession;
  readonly threadId: string;
  readonly message: CommentMessage;
};

/** One message; the one who wrote it may word it anew. */
function Message({ session, threadId, message }: MessageProps) {
  const t = useT();
  const { author } = useAuthor();
  const [isEditing, setEditing] = useState(false);
  const save = (text: string) => {
    session.updateReview(rewordMessage(threadId, message.id, text));
    setEditing(false);
  };
  return (
    <div className="reviewMessage">
      <div className="reviewLine">
        <Signature author={message.author} at={message.at} />
        {message.author === author && !isEditing && (
          <button type="button" className="reviewLink" onClick={() => setEditing(true)}>
            {t('review.edit')}
          </button>
        )}
      </div>
      {isEditing ? (
        <MessageForm
          label={t('review.write')}
          submitLabel={t('review.saveEdit')}
          text={message.text}
          onSubmit={save}
          onCancel={() => setEditing(false)}
        />
      ) : (
        <p className="reviewWords">{message.text}</p>
      )}
    </div>
  );
}
