import { Extension, type Extensions } from '@tiptap/core';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { createParagraphNear, liftEmptyBlock, splitBlock } from '@tiptap/pm/commands';
import type { NodeType } from '@tiptap/pm/model';
import { liftListItem, sinkListItem, splitListItem } from '@tiptap/pm/schema-list';
import type { Command } from '@tiptap/pm/state';
import { tableEditing } from '@tiptap/pm/tables';
import type { Review } from '#shared/domain/review';
import type { Template } from '#shared/domain/template';
import { leaveVerse } from '#shared/editor/commands/insertBlock';
import {
  backspaceAtPartStart,
  deleteAtPartEnd,
  enterNextPart,
} from '#shared/editor/commands/partNavigation';
import { nextCell, previousCell } from '#shared/editor/commands/tables';
import { articleExtensions } from '#shared/editor/schema';
import { soundDocument } from '#shared/editor/soundDocument';
import { stableBlockIds } from '#shared/editor/stableBlockIds';
import { type LockBreach, templateLocks } from '#shared/editor/templateLocks';
import type { Translator } from '#shared/locales/createTranslator';
import { randomBlockId } from './blockIds';
import { caretBlocks } from './caretBlocks';
import { commandKeys } from './commandKeys';
import { figureView } from './figureView';
import { findHighlights } from './find/findHighlights';
import { freshSelection } from './freshSelection';
import { inputSettling } from './inputSettling';
import { openPoints } from './openPointsExtension';
import { ownUndoSteps } from './ownUndoSteps';
import { partBorders } from './partBordersExtension';
import { heldSelections } from './paste/heldSelections';
import type { PasteDesk } from './paste/pasteDesk';
import { pasteExtension } from './paste/pasteExtension';
import { placeholderExtension } from './placeholderExtension';
import type { PlaceholderWords } from './placeholders';
import { reviewDecorations } from './reviewDecorations';
import { slash } from './slashExtension';
import { type Suggesting, suggestingExtension } from './suggestingExtension';
import { unusedEscape } from './unusedEscape';
import { withModifiers } from './withModifiers';

/** What the editor follows while it is written in: the article's template, the words of empty parts. */
export type EditorSurroundings = {
  readonly template: () => Template | null;
  readonly words: () => PlaceholderWords;
  /** Told why the template did not allow a change. */
  readonly onRefused: (breach: LockBreach) => void;
  /** Takes what is pasted and dropped. */
  readonly paste: PasteDesk;
  readonly t: () => Translator;
  readonly review: () => Review;
  readonly suggesting: Suggesting;
};

/** Everything the desk's editor is made of: the shared form of an article, and behaviour around it. */
export function editorExtensions(surroundings: EditorSurroundings): Extensions {
  const { template, words, onRefused, paste, t, review, suggesting } = surroundings;
  return [
    ...articleExtensions.map((extension) =>
      extension.name === 'figure'
        ? extension.extend({ addNodeView: () => figureView({ desk: paste, t }) })
        : extension,
    ),
    UndoRedo.configure({ depth: 1_000, newGroupDelay: 600 }),
    placeholderExtension(template, words),
    stableBlockIds(randomBlockId),
    soundDocument,
    templateLocks(template, onRefused),
    pasteExtension(paste),
    paste.arrivals.extension,
    suggestingExtension(suggesting),
    reviewDecorations(review),
    freshSelection,
    heldSelections,
    ownUndoSteps,
    partBorders,
    findHighlights,
    openPoints,
    slash,
    Gapcursor,
    tables,
    commandKeys,
    caretBlocks,
    inputSettling,
    unusedEscape,
    articleKeymap,
  ];
}

/** Takes a key that nothing could follow, so that no other handler is asked. */
const stay: Command = () => true;

const keys: Readonly<Record<string, readonly Command[]>> = {
  // The splitting is ProseMirror's own, and what it leaves alone stays: Tiptap's throws on some selections
  // that end in a list.
  Enter: [
    enterNextPart,
    leaveVerse,
    inListItem(splitListItem),
    createParagraphNear,
    liftEmptyBlock,
    splitBlock,
    stay,
  ],
  // The borders of parts hold for a word or a line as for a letter.
  ...withModifiers('Backspace', [backspaceAtPartStart]),
  ...withModifiers('Delete', [deleteAtPartEnd]),
  Tab: [nextCell, inListItem(sinkListItem)],
  'Shift-Tab': [previousCell, inListItem(liftListItem)],
};

function inListItem(command: (type: NodeType) => Command): Command {
  return (state, ...rest) => {
    const { listItem } = state.schema.nodes;
    return listItem !== undefined && command(listItem)(state, ...rest);
  };
}

/** Selecting, deleting and mending of cells; pages set the widths of columns, so none are dragged here. */
const tables = Extension.create({
  name: 'tables',
  addProseMirrorPlugins: () => [tableEditing()],
});

const articleKeymap = Extension.create({
  name: 'articleKeymap',
  // Before the general keys, which would split a headline or lift a section's text out.
  priority: 500,
  addKeyboardShortcuts() {
    const { editor } = this;
    return Object.fromEntries(
      Object.entries(keys).map(([key, commands]) => [
        key,
        // While an input method composes, keys are its own.
        () =>
          !editor.view.composing &&
          commands.some((command) => command(editor.state, editor.view.dispatch, editor.view)),
      ]),
    );
  },
});
