import type { Editor } from '@tiptap/core';
import { isHistoryTransaction } from '@tiptap/pm/history';
import type { Command } from '@tiptap/pm/state';
import type { Template } from '#shared/domain/template';
import { type TemplateSide, TemplateStep } from './templateStep';

type ArticleTemplate = {
  readonly now: () => TemplateSide;
  readonly put: (side: TemplateSide) => void;
};

/**
 * Puts an article under a version of its template and brings its text there. Undo takes both back, redo
 * does both again; where the text has nothing to change, the way back is given instead.
 */
export type MoveTemplate = (to: Template, bringText: Command) => (() => void) | null;

/** Moves between versions, and follows undo and redo over them. */
export function followTemplateMoves(editor: Editor, { now, put }: ArticleTemplate): MoveTemplate {
  editor.on('transaction', ({ transaction }) => {
    if (!isHistoryTransaction(transaction)) return;
    const step = transaction.steps.findLast((each) => each instanceof TemplateStep);
    if (step instanceof TemplateStep) put(step.to);
  });
  return (template, bringText) => {
    const before = now();
    const after = { name: { id: template.id, version: template.version }, template };
    put(after);
    const isBrought = bringText(editor.state, (transaction) =>
      editor.view.dispatch(transaction.step(new TemplateStep(before, after))),
    );
    return isBrought ? null : () => put(before);
  };
}
