import { Copy, Lock, Trash2 } from 'lucide-react';
import { memo } from 'react';
import type { SectionSlot } from '#shared/domain/template';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { useStorePart } from '../../../ui/store';
import type { DragKind } from '../../../ui/useDragReorder';
import { EditorCard } from './EditorCard';
import { SlotFields } from './SlotFields';
import { useTemplateSession } from './TemplateEditorContext';

/** The slots of the template on the desk, by their ids. */
const slots: DragKind<string> = new WeakMap();

type Props = {
  readonly id: string;
  readonly isOpen: boolean;
  readonly onFold: (id: string, isOpen: boolean) => void;
  /** Puts the slot at a place among the others, from 0. */
  readonly onMove: (id: string, index: number) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

/** One slot of the sections. */
export const SlotCard = memo(function SlotCard(props: Props) {
  const { id, isOpen, onFold, onMove, onDuplicate, onRemove } = props;
  const t = useT();
  const { draft } = useTemplateSession();
  const slot = useStorePart(draft, (now) => now.sections.find((each) => each.id === id) ?? null);
  const index = useStorePart(draft, (now) => now.sections.findIndex((each) => each.id === id));
  const isLast = useStorePart(draft, (now) => now.sections.at(-1)?.id === id);
  if (slot === null) return null;
  const label = slot.label || slot.headlinePlaceholder || t('templates.editor.noLabel');
  const path = `sections.${index}`;
  return (
    <EditorCard
      name={id}
      id={id}
      path={path}
      label={label}
      isOpen={isOpen}
      onFold={onFold}
      kind={slots}
      onDrop={(dragged, edge) => {
        const others = draft.get().sections.filter((each) => each.id !== dragged);
        const at = others.findIndex((each) => each.id === id);
        if (at >= 0) onMove(dragged, at + (edge === 'bottom' ? 1 : 0));
      }}
      isFirst={index === 0}
      isLast={isLast}
      onStep={(step) => onMove(id, index + step)}
      title={<SlotTitle slot={slot} number={index + 1} label={label} />}
      tools={
        <>
          <IconButton
            small
            icon={Copy}
            label={t('templates.editor.duplicate')}
            onClick={() => onDuplicate(id)}
          />
          <IconButton
            small
            icon={Trash2}
            label={t('templates.editor.remove')}
            onClick={() => onRemove(id)}
          />
        </>
      }
    >
      <SlotFields slot={slot} path={path} />
    </EditorCard>
  );
});

type TitleProps = {
  readonly slot: SectionSlot;
  readonly number: number;
  readonly label: string;
};

function SlotTitle({ slot, number, label }: TitleProps) {
  const t = useT();
  return (
    <>
      <span className="cardNumber tabular">{number}</span>
      <span className="cardName" title={label} data-unnamed={slot.label === '' || undefined}>
        {label}
      </span>
      <span className="fieldNote">
        {t(slot.required ? 'templates.required' : 'templates.preview.offered')}
      </span>
      {(slot.lock.label || slot.lock.place) && (
        <Lock size={12} strokeWidth={1.8} aria-label={t('templates.preview.locked')} />
      )}
    </>
  );
}
