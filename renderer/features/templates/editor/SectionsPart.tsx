import { Plus } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { useT } from '../../../language';
import { Button } from '../../../ui/Button';
import { EmptyState } from '../../../ui/EmptyState';
import { Segments } from '../../../ui/Segments';
import { useStorePart } from '../../../ui/store';
import { SlotCard } from './SlotCard';
import { useTemplateSession } from './TemplateEditorContext';
import { mostSections, useSlotActions } from './useSlotActions';

/** The ordered slots, each a card; and what may come behind them. */
export function SectionsPart() {
  const t = useT();
  const { draft } = useTemplateSession();
  const key = useStorePart(draft, ({ sections }) => sections.map(({ id }) => id).join(' '));
  const ids = key === '' ? [] : key.split(' ');
  const list = useRef<HTMLOListElement>(null);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const fold = useCallback(
    (id: string, isOpen: boolean) =>
      setOpen((now) => new Set(isOpen ? [...now, id] : [...now].filter((each) => each !== id))),
    [],
  );
  const { move, duplicate, remove, add, said } = useSlotActions(list);
  return (
    <>
      {ids.length === 0 && <EmptyState text={t('templates.editor.noSections')} />}
      <ol className="cardList" ref={list}>
        {ids.map((id) => (
          <SlotCard
            key={id}
            id={id}
            isOpen={open.has(id)}
            onFold={fold}
            onMove={move}
            onDuplicate={duplicate}
            onRemove={remove}
          />
        ))}
      </ol>
      <div className="fieldRow">
        <Button small disabled={ids.length >= mostSections} onClick={() => fold(add(), true)}>
          <Plus size={14} strokeWidth={1.6} aria-hidden />
          {t('templates.editor.addSection')}
        </Button>
        <TailChoice />
      </div>
      <p className="visuallyHidden" role="status">
        {said}
      </p>
    </>
  );
}

function TailChoice() {
  const t = useT();
  const { draft, change } = useTemplateSession();
  const tail = useStorePart(draft, (now) => now.tail);
  const options = (['free', 'closed'] as const).map((value) => ({
    value,
    label: t(`templates.editor.tails.${value}`),
  }));
  return (
    <>
      <span className="fieldLabel slotTail">{t('templates.editor.tail')}</span>
      <Segments
        label={t('templates.editor.tail')}
        value={tail}
        options={options}
        onChange={(next) => change((now) => ({ ...now, tail: next }))}
      />
    </>
  );
}
