import type { Editor } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Node } from '@tiptap/pm/model';
import type { Command } from '@tiptap/pm/state';
import type { TemplateName } from '#shared/domain/article';
import type { Template } from '#shared/domain/template';

/** The version that an article stands under; its template is null where the library does not have it. */
export type TemplateSide = {
  readonly name: TemplateName | null;
  readonly template: Template | null;
};

/** A move that changed the text: what stood before it and after it, under which version. */
type Move = {
  readonly before: TemplateSide & { readonly text: Node };
  readonly after: TemplateSide & { readonly text: Node };
};

type ArticleTemplate = {
  readonly now: () => TemplateSide;
  readonly put: (side: TemplateSide) => void;
};

/**
 * Puts an article under a version of its template and brings its text there. Undo takes both back, redo
 * does both again; where the text has nothing to change, the way back is given instead.
 */
export type MoveTemplate = (to: Template, bringText: Command) => (() => void) | null;

/**
 * Follows undo and redo over moves between versions: the history holds the text alone, so the version
 * follows the text that stood under it.
 */
export function followTemplateMoves(editor: Editor, { now, put }: ArticleTemplate): MoveTemplate {
  const moves: Move[] = [];
  editor.on('transaction', ({ transaction }) => {
    if (!transaction.docChanged || !isHistoryTransaction(transaction)) return;
    const { name } = now();
    for (const { before, after } of moves) {
      const [from, to] = name === after.name ? [after, before] : [before, after];
      if (name === from.name && to.text.eq(transaction.doc)) return put(to);
    }
  });
  return (to, bringText) => {
    const before = { ...now(), text: editor.state.doc };
    put({ name: { id: to.id, version: to.version }, template: to });
    if (!bringText(editor.state, editor.view.dispatch)) return () => put(before);
    moves.push({ before, after: { ...now(), text: editor.state.doc } });
    return null;
  };
}
