import { limits } from '#shared/domain/limits';
import type { CommentThread } from '#shared/domain/review';
import { commentOn, commentRanges, releaseComment } from '#shared/editor/commands/annotations';
import { createCache } from '../../ui/createCache';
import { createStore, type Store, type WritableStore } from '../../ui/store';
import { type ArticleSession, randomBlockId } from '../editor';
import { addThread, removeThread } from './threadChanges';

/** A comment that is being written: the words that it is about. */
export type CommentDraft = { readonly quote: string };

/** What the pane and the commands of one article's review share. */
export type ReviewControl = {
  readonly draft: Store<CommentDraft | null>;
  /** The desk asks for a name before suggesting begins. */
  readonly isAskingName: WritableStore<boolean>;
  /** Begins a comment on the selection; false where no words are selected. */
  begin(): boolean;
  canBegin(): boolean;
  /** Puts the comment being written into the article; its words may have moved meanwhile. */
  finish(text: string, author: string): void;
  cancel(): void;
  /** Takes a thread out of the article and gives the way to put it back. */
  remove(thread: CommentThread): () => void;
};

function quoteOf({ editor }: ArticleSession, { from, to }: { from: number; to: number }): string {
  return editor.state.doc.textBetween(from, to, ' ').slice(0, limits.quoteLength);
}

function createReviewControl(session: ArticleSession): ReviewControl {
  const { editor } = session;
  const draft = createStore<CommentDraft | null>(null);
  let range = { from: 0, to: 0 };
  const follow = ({ transaction }: { transaction: typeof editor.state.tr }) => {
    const { mapping } = transaction;
    range = { from: mapping.map(range.from, 1), to: mapping.map(range.to, -1) };
  };
  const end = () => {
    editor.off('transaction', follow);
    draft.set(null);
  };
  const canBegin = () => {
    const { from, to } = editor.state.selection;
    return quoteOf(session, { from, to }).trim() !== '';
  };
  const run = (command: ReturnType<typeof commentOn>) =>
    command(editor.state, (transaction) => editor.view.dispatch(transaction));

  return {
    draft,
    isAskingName: createStore(false),
    canBegin,
    begin: () => {
      if (!canBegin()) return false;
      end();
      const { from, to } = editor.state.selection;
      range = { from, to };
      editor.on('transaction', follow);
      draft.set({ quote: quoteOf(session, range) });
      return true;
    },
    finish: (text, author) => {
      const now = draft.get();
      if (now === null) return;
      const at = new Date().toISOString();
      const id = randomBlockId();
      const messages = [{ id: randomBlockId(), author, at, text }];
      session.updateReview(addThread({ id, quote: now.quote, messages, resolved: null }));
      // Words that were deleted meanwhile leave a comment on what is gone, which the list shows.
      run(commentOn(id, [range]));
      end();
    },
    cancel: end,
    remove: (thread) => {
      const ranges = commentRanges(editor.state.doc, thread.id);
      const before = ranges.map((each) => quoteOf(session, each));
      run(releaseComment(thread.id));
      session.updateReview(removeThread(thread.id));
      return () => {
        const size = editor.state.doc.content.size;
        // Back on its words where these still stand there; else it is kept as one whose words are gone.
        const still = ranges.filter(
          (each, index) => each.to <= size && quoteOf(session, each) === before[index],
        );
        session.updateReview(addThread(thread));
        run(commentOn(thread.id, still));
      };
    },
  };
}

/** The review of an open article, one for as long as it is open. */
export const reviewOf = createCache(createReviewControl);
