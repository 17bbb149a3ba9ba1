import { type RefObject, useCallback, useState } from 'react';
import { useT } from '../../../language';
import { showToast } from '../../../ui/toasts';
import { emptySlot, newSlotId } from '../newTemplate';
import { insertSlotAt, moveSlot, removeSlot } from '../slotMoves';
import { useTemplateSession } from './TemplateEditorContext';
import { useCardFocus } from './useCardFocus';

/** The most sections that a template may have. */
export const mostSections = 40;

/** What is done with whole slots, and what a screen reader is told of it. The focus goes where the slot goes. */
export function useSlotActions(list: RefObject<HTMLElement | null>) {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const [said, say] = useState('');
  const focus = useCardFocus(list);
  const move = useCallback(
    (id: string, index: number) => {
      const to = Math.max(0, Math.min(draft.get().sections.length - 1, index));
      change(moveSlot(id, to));
      say(t('templates.editor.moved', { number: to + 1 }));
      focus(id);
    },
    [change, draft, focus, t],
  );
  const duplicate = useCallback(
    (id: string) => {
      const { sections } = draft.get();
      const at = sections.findIndex((slot) => slot.id === id);
      const slot = sections[at];
      if (slot === undefined || sections.length >= mostSections) return;
      const copy = { ...slot, id: newSlotId(sections) };
      change(insertSlotAt(copy, at + 1));
      focus(copy.id);
    },
    [change, draft, focus],
  );
  const remove = useCallback(
    (id: string) => {
      const { sections } = draft.get();
      const at = sections.findIndex((slot) => slot.id === id);
      const slot = sections[at];
      if (slot === undefined) return;
      change(removeSlot(id));
      const rest = draft.get().sections;
      const beside = rest[at] ?? rest.at(-1);
      if (beside !== undefined) focus(beside.id);
      const label = slot.label || t('templates.editor.number', { number: at + 1 });
      const undo = { label: t('app.undo'), run: () => change(insertSlotAt(slot, at)) };
      showToast({ title: t('templates.editor.removed', { label }), action: undo });
    },
    [change, draft, focus, t],
  );
  const add = () => {
    const slot = emptySlot(draft.get().sections);
    change(insertSlotAt(slot));
    focus(slot.id);
    return slot.id;
  };
  return { move, duplicate, remove, add, said };
}
