import type { CommentMessage, CommentThread, Review } from '#shared/domain/review';

function inThread(id: string, change: (thread: CommentThread) => CommentThread) {
  return ({ threads }: Review): Review => ({
    threads: threads.map((thread) => (thread.id === id ? change(thread) : thread)),
  });
}

/** Puts a thread into the review, where one was taken out as well. */
export function addThread(thread: CommentThread) {
  return ({ threads }: Review): Review => ({ threads: [...threads, thread] });
}

export function addReply(threadId: string, message: CommentMessage) {
  return inThread(threadId, (thread) => ({ ...thread, messages: [...thread.messages, message] }));
}

/** Words a message anew; who wrote it and when stays. */
export function rewordMessage(threadId: string, messageId: string, text: string) {
  return inThread(threadId, (thread) => ({
    ...thread,
    messages: thread.messages.map((each) => (each.id === messageId ? { ...each, text } : each)),
  }));
}

/** Settles a thread, or with null opens it again. */
export function setResolved(threadId: string, resolved: CommentThread['resolved']) {
  return inThread(threadId, (thread) => ({ ...thread, resolved }));
}

export function removeThread(threadId: string) {
  return ({ threads }: Review): Review => ({
    threads: threads.filter(({ id }) => id !== threadId),
  });
}
