import { Extension } from '@tiptap/core';
import { Fragment, type Mark, type Node, Slice } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import type { Review } from '#shared/domain/review';
import { nodesThat } from '#shared/editor/nodesThat';
import { authorTone } from '#shared/editor/suggesting/authorTone';
import { changeOf } from '#shared/editor/suggesting/pendingMarks';

/** Meta of a transaction after which comments were resolved, reopened or deleted. */
export const commentsChanged = 'commentsChanged';

function openThreads({ threads }: Review): ReadonlySet<string> {
  return new Set(threads.filter(({ resolved }) => resolved === null).map(({ id }) => id));
}

const isComment = ({ type }: Mark) => type.name === 'comment';
const commentedNodes = nodesThat((node) => node.marks.some(isComment));
const reviewedNodes = nodesThat((node) => changeOf(node) !== null || node.marks.some(isComment));

function decorate(document: Node, review: Review): DecorationSet {
  const open = openThreads(review);
  const found: Decoration[] = [];
  for (const { node, position } of reviewedNodes(document)) {
    const end = position + node.nodeSize;
    const change = changeOf(node);
    if (change !== null) {
      const { kind, author } = change;
      const tone = `tone${authorTone(author)}`;
      const attributes = { class: `changed ${tone}`, 'data-change': kind, title: author };
      found.push(Decoration.node(position, end, attributes));
    }
    const threads = node.marks.filter(isComment);
    if (threads.length > 0 && !threads.some(({ attrs }) => open.has(String(attrs.thread)))) {
      found.push(Decoration.inline(position, end, { class: 'settledComment' }));
    }
  }
  return DecorationSet.create(document, found);
}

function withoutThreads(fragment: Fragment, gone: (thread: string) => boolean): Fragment {
  const nodes = fragment.content.map((node) => {
    const marks = node.marks.filter((mark) => !isComment(mark) || !gone(String(mark.attrs.thread)));
    const kept = marks.length === node.marks.length ? node : node.mark(marks);
    return node.isText ? kept : kept.copy(withoutThreads(node.content, gone));
  });
  return Fragment.fromArray(nodes);
}

function threadsIn(document: Node): ReadonlySet<string> {
  const threads = new Set<string>();
  for (const { node } of commentedNodes(document)) {
    for (const { attrs } of node.marks.filter(isComment)) threads.add(String(attrs.thread));
  }
  return threads;
}

/**
 * Words that were cut bring their comments along; a copy brings none, since one thread is about one place,
 * nor do words of another article.
 */
function pasted(slice: Slice, view: EditorView, review: Review): Slice {
  const isMoved = view.dragging?.move === true;
  const here = isMoved ? new Set<string>() : threadsIn(view.state.doc);
  const known = new Set(review.threads.map(({ id }) => id));
  const content = withoutThreads(slice.content, (id) => here.has(id) || !known.has(id));
  return new Slice(content, slice.openStart, slice.openEnd);
}

/** Shows on the paper what is suggested for whole blocks, and which comments are settled. */
export function reviewDecorations(review: () => Review): Extension {
  const key = new PluginKey<DecorationSet>('reviewDecorations');
  return Extension.create({
    name: 'reviewDecorations',
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        state: {
          init: (_config, { doc }) => decorate(doc, review()),
          apply: (transaction, set) =>
            transaction.docChanged || transaction.getMeta(commentsChanged) === true
              ? decorate(transaction.doc, review())
              : set,
        },
        props: {
          decorations: (state) => key.getState(state),
          transformPasted: (slice, view) => pasted(slice, view, review()),
        },
      }),
    ],
  });
}
