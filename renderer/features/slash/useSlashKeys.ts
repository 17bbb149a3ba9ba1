import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import type { SlashItem } from './slashItems';

export type SlashKeys = {
  readonly items: readonly SlashItem[];
  readonly active: number;
  readonly listId: string;
  readonly setActive: (index: number) => void;
  /** False when there is nothing to choose any more. */
  readonly chooseActive: () => boolean;
  readonly leave: () => void;
};

/** Takes the keys that choose from the text while the menu is open, and tells readers what is chosen. */
export function useSlashKeys(editor: Editor, keys: SlashKeys): void {
  const newest = useRef(keys);
  newest.current = keys;
  const { items, active, listId } = keys;
  const hasItems = items.length > 0;
  useEffect(() => {
    const { dom } = editor.view;
    const onKeyDown = (event: KeyboardEvent) => {
      // While an input method composes, keys are its own.
      if (event.isComposing || editor.view.composing || !take(event, newest.current)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    dom.addEventListener('keydown', onKeyDown, true);
    return () => dom.removeEventListener('keydown', onKeyDown, true);
  }, [editor]);
  useEffect(() => {
    const { dom } = editor.view;
    if (!hasItems) return;
    dom.setAttribute('aria-controls', listId);
    dom.setAttribute('aria-activedescendant', `${listId}-${active}`);
    return () => {
      dom.removeAttribute('aria-controls');
      dom.removeAttribute('aria-activedescendant');
    };
  }, [editor, hasItems, listId, active]);
}

function take({ key }: KeyboardEvent, keys: SlashKeys): boolean {
  const { items, active, setActive, chooseActive, leave } = keys;
  if (items.length === 0) return false;
  switch (key) {
    case 'ArrowDown':
      setActive((active + 1) % items.length);
      return true;
    case 'ArrowUp':
      setActive((active - 1 + items.length) % items.length);
      return true;
    case 'Enter':
    case 'Tab':
      return chooseActive();
    case 'Escape':
      leave();
      return true;
    default:
      return false;
  }
}
