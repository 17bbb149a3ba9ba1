import {
  ChevronRight,
  CircleAlert,
  Copy,
  GripVertical,
  Lock,
  MoveDown,
  MoveUp,
  Trash2,
} from 'lucide-react';
import { type KeyboardEvent, memo, useRef } from 'react';
import type { SectionSlot } from '#shared/domain/template';
import { useT } from '../../../language';
import { IconButton } from '../../../ui/IconButton';
import { useStorePart } from '../../../ui/store';
import { type DragKind, useDragReorder } from '../../../ui/useDragReorder';
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

/** One slot: folded, a line that says what it is; unfolded, all that can be asked of it. */
export const SlotCard = memo(function SlotCard(props: Props) {
  const { id, isOpen, onMove } = props;
  const { draft } = useTemplateSession();
  const slot = useStorePart(draft, (now) => now.sections.find((each) => each.id === id) ?? null);
  const index = useStorePart(draft, (now) => now.sections.findIndex((each) => each.id === id));
  const card = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const { edge } = useDragReorder({
    element: card,
    grip,
    kind: slots,
    item: id,
    onDrop: (dragged, side) => {
      const others = draft.get().sections.filter((each) => each.id !== dragged);
      const at = others.findIndex((each) => each.id === id);
      if (at >= 0) onMove(dragged, at + (side === 'bottom' ? 1 : 0));
    },
  });
  if (slot === null) return null;
  return (
    <li ref={card} className="slotCard" data-slot={id} data-edge={edge ?? undefined}>
      <SlotHead {...props} slot={slot} index={index} grip={grip} />
      {isOpen && (
        <div className="slotBody">
          <SlotFields slot={slot} path={`sections.${index}`} />
        </div>
      )}
    </li>
  );
});

type HeadProps = Props & {
  readonly slot: SectionSlot;
  readonly index: number;
  readonly grip: React.RefObject<HTMLSpanElement | null>;
};

function SlotHead({ slot, index, grip, ...props }: HeadProps) {
  const { id, isOpen, onFold, onMove, onDuplicate, onRemove } = props;
  const t = useT();
  const { problems } = useTemplateSession();
  const count = useStorePart(
    problems,
    (now) => now.filter(({ section }) => section === index + 1).length,
  );
  const label = slot.label || slot.headlinePlaceholder || t('templates.editor.noLabel');
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0;
    if (!event.altKey || step === 0) return;
    event.preventDefault();
    onMove(id, index + step);
  };
  return (
    <div className="slotHead">
      <span className="slotGrip" ref={grip} aria-hidden>
        <GripVertical size={15} strokeWidth={1.6} />
      </span>
      <button
        type="button"
        className="slotFold"
        aria-expanded={isOpen}
        aria-label={t(isOpen ? 'templates.editor.fold' : 'templates.editor.unfold', { label })}
        aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown"
        onClick={() => onFold(id, !isOpen)}
        onKeyDown={onKeyDown}
      >
        <ChevronRight size={14} strokeWidth={1.8} aria-hidden />
        <span className="slotNumber tabular">{index + 1}</span>
        <span className="slotName" data-unnamed={slot.label === '' || undefined}>
          {label}
        </span>
        <span className="fieldNote">
          {t(slot.required ? 'templates.required' : 'templates.preview.offered')}
        </span>
        {(slot.lock.label || slot.lock.place) && (
          <Lock size={12} strokeWidth={1.8} aria-label={t('templates.preview.locked')} />
        )}
      </button>
      {count > 0 && (
        <span className="slotProblems">
          <CircleAlert size={13} strokeWidth={1.6} aria-hidden />
          {t('templates.editor.problems', { count })}
        </span>
      )}
      <span className="slotTools">
        <IconButton
          small
          icon={MoveUp}
          label={t('templates.editor.moveUp')}
          disabled={index === 0}
          onClick={() => onMove(id, index - 1)}
        />
        <IconButton
          small
          icon={MoveDown}
          label={t('templates.editor.moveDown')}
          onClick={() => onMove(id, index + 1)}
        />
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
      </span>
    </div>
  );
}
