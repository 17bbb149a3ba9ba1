import { Plus } from 'lucide-react';
import type { SectionSlot } from '#shared/domain/template';
import { insertSlot } from '#shared/editor/commands/moveParts';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { useStorePart } from '../../ui/store';
import { randomBlockId } from '../editor';
import { useOutline } from './OutlineContext';

/** Sections that the template asks for or offers and the article does not have. */
export function OutlineSlots() {
  const t = useT();
  const { session, outline } = useOutline();
  const idsOf = (slots: readonly SectionSlot[]) => slots.map(({ id }) => id).join(' ');
  // Another template may name its slots alike, so it is part of what is drawn.
  const template = useStorePart(session.template, (now) => now);
  const key = useStorePart(
    outline,
    ({ missing, offered }) => `${idsOf(missing)}/${idsOf(offered)}`,
  );
  if (template === null || key === '/') return null;
  const { missing, offered } = outline.get();
  const nameOf = (slot: SectionSlot) => slot.label || slot.headlinePlaceholder || slot.id;
  const add = (slot: SectionSlot) => {
    const { state, view } = session.editor;
    insertSlot(template, slot, randomBlockId)(state, view.dispatch);
    view.focus();
  };
  return (
    <ul className="outlineSlots">
      {[...missing, ...offered].map((slot) => {
        const isMissing = missing.includes(slot);
        const name = t(isMissing ? 'outline.missing' : 'outline.offered', { name: nameOf(slot) });
        return (
          <li key={slot.id} className="outlineSlot" data-missing={isMissing || undefined}>
            <span>{name}</span>
            <Button
              small
              look="quiet"
              aria-label={t('outline.addNamed', { name: nameOf(slot) })}
              onClick={() => add(slot)}
            >
              <Plus size={14} strokeWidth={1.6} aria-hidden />
              {t('outline.add')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
