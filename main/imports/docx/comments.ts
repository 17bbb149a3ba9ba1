import { limits } from '#shared/domain/limits';
import type { CommentMessage, CommentThread } from '#shared/domain/review';
import type { MakeBlockId } from '#shared/editor/buildDocument';
import type { ImportTally } from '../importTally';
import type { WordPackage } from './package';
import { attribute, childrenOf, nameOf, within, type Xml } from './xml';

/** The comments of a document as threads, found by the ids that the text has for them. */
export type Comments = {
  /** The thread that a comment of the text begins; null for a reply, which is in its thread. */
  threadOf(commentId: string): string | null;
  /** Notes words that a thread stands on. */
  quote(thread: string, words: string): void;
  threads(): CommentThread[];
};

type Comment = {
  readonly id: string;
  readonly paragraphId: string;
  readonly message: CommentMessage;
};

type Tools = {
  readonly makeId: MakeBlockId;
  readonly importedAt: string;
  readonly tally: ImportTally;
};

/** Reads comments with their replies (ECMA-376 Part 1, 17.13.4; replies and their state, [MS-DOCX] 2.5.3). */
export function readComments(file: WordPackage, { makeId, importedAt, tally }: Tools): Comments {
  const part = file.related('comments');
  const comments = part === null ? [] : within(part, 'comment').map((each) => read(each));
  const extended = file.related('commentsExtended');
  const states = new Map(
    (extended === null ? [] : within(extended, 'commentEx')).map((each) => [
      attribute(each, 'paraId'),
      {
        parent: attribute(each, 'paraIdParent'),
        isDone: /^(?:1|true)$/u.test(attribute(each, 'done')),
      },
    ]),
  );
  const parentOf = ({ paragraphId }: Comment) => states.get(paragraphId)?.parent ?? '';
  const roots = comments.filter((each) => parentOf(each) === '');
  const quotes = new Map<string, string>();
  tally.change('commentReplies', { count: comments.length - roots.length });
  return {
    threadOf: (id) => roots.find((root) => root.id === id)?.message.id ?? null,
    quote: (thread, words) => quotes.set(thread, `${quotes.get(thread) ?? ''}${words}`),
    threads: () =>
      roots.slice(0, limits.threads).map((root): CommentThread => {
        const replies = comments.filter(
          (each) => parentOf(each) === root.paragraphId && each !== root && root.paragraphId !== '',
        );
        const quote = quotes.get(root.message.id) ?? '';
        if (quote === '') tally.miss('commentsWithoutText', { excerpt: root.message.text });
        const isDone = states.get(root.paragraphId)?.isDone === true;
        const { author, at } = (replies.at(-1) ?? root).message;
        return {
          id: root.message.id,
          quote: quote.slice(0, limits.quoteLength),
          messages: [root, ...replies].map(({ message }) => message).slice(0, limits.listLength),
          resolved: isDone ? { author, at } : null,
        };
      }),
  };

  function read(element: Xml): Comment {
    const paragraphs = childrenOf(element).filter((each) => nameOf(each) === 'p');
    const text = paragraphs
      .map((each) => textOf(each))
      .join('\n')
      .trim();
    return {
      id: attribute(element, 'id'),
      paragraphId: attribute(paragraphs.at(-1) ?? null, 'paraId'),
      message: {
        id: makeId(),
        author: attribute(element, 'author').slice(0, limits.authorLength),
        at: momentOf(attribute(element, 'date'), importedAt),
        text: (text || '…').slice(0, limits.commentLength),
      },
    };
  }
}

/** The words of an element, tabs and breaks as spaces. */
export function textOf(element: Xml): string {
  return childrenOf(element)
    .map((each) => {
      const name = nameOf(each);
      if (name === 't') return each.textContent ?? '';
      return name === 'tab' || name === 'br' ? ' ' : textOf(each);
    })
    .join('');
}

/** Word writes local time with or without a Z; a time that is none is that of the import. */
export function momentOf(date: string, importedAt: string): string {
  const time = new Date(/(?:Z|[+-]\d\d:\d\d)$/u.test(date) ? date : `${date}Z`);
  return Number.isNaN(time.getTime()) ? importedAt : time.toISOString();
}
