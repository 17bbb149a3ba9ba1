import { redo, undo } from '@tiptap/pm/history';
import { expect, test, vi } from 'vitest';
import { withoutIds } from '../../../support/documentBuilder';
import { carryOut, checkSound, forSittings, start } from '../../../support/randomEditing';

// Thousands of runs on a busy machine may take longer than one example.
vi.setConfig({ testTimeout: 180_000 });

test('undoing everything gives the text and structure of the start back', () => {
  forSittings(2_500, (sitting) => {
    const { current, dispatch } = carryOut(sitting);
    while (undo(current(), dispatch)) checkSound(current().doc);
    expect(withoutIds(current().doc)).toEqual(withoutIds(start));
  });
});

test('redoing everything that was undone gives the end back', () => {
  forSittings(800, (sitting) => {
    const { current, dispatch } = carryOut(sitting);
    while (redo(current(), dispatch)) checkSound(current().doc);
    const end = current().doc;
    while (undo(current(), dispatch));
    while (redo(current(), dispatch)) checkSound(current().doc);
    expect(withoutIds(current().doc)).toEqual(withoutIds(end));
  });
});
